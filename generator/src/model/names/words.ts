import { once } from '../../load/text-node.ts'
import { lookUp } from '../../lib/look-up.ts'
import { remembered } from '../../lib/remembered.ts'

/** Sources of expressions, whose classes are those of all scripts or of ASCII alone. */
const sources = {
  /** Between `getUser` and before the last capital of `HTTPServer`; the plural of an acronym (`APIs`) is one word. */
  wordStart: String.raw`(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}(?!s(?!\p{Ll}))\p{Ll})`,
  /** Words that changes of case would cut: `B2B`, acronyms that begin with a digit, and names that begin in lower case. */
  wholeWord: String.raw`((?<!\p{Lu})(?:iOS|iPadOS|macOS|tvOS|watchOS|IPv[46])(?![\p{Ll}\p{N}])|(?<!\p{Lu})GraphQL(?!\p{Ll})|(?<![\p{Lu}\p{N}])(?:[ABCDEGMOP]2[ABCEGMOP]|2FA|[23]DS?|3DS2|[45]G|10DLC)(?!\p{Ll}))`,
  apostrophe: String.raw`(?<=\p{L})['\u2019](?=\p{L})`,
  separator: String.raw`[^\p{L}\p{N}\p{M}]+`,
  plural: String.raw`^\p{Lu}{2,}s$`,
}

type Expressions = Readonly<Record<keyof typeof sources, RegExp>>

const ofAscii: Readonly<Record<string, string>> = { Lu: '[A-Z]', Ll: '[a-z]', L: '[A-Za-z]', N: '[0-9]', M: '[]' }

/** Most names are ASCII, for which the expressions are compiled in a small part of the time. */
const ascii = expressions((source) =>
  source.replaceAll(/\\p\{(\w+)\}/g, (_, name: string) => lookUp(ofAscii, name) ?? ''),
)
const unicode = once(() => expressions((source) => source))

function expressions(write: (source: string) => string): Expressions {
  const entries = Object.entries(sources).map(([name, source]) => [name, new RegExp(write(source), 'v')])
  return Object.fromEntries(entries)
}

function expressionsFor(name: string): Expressions {
  return /[^ -~]/.test(name) ? unicode() : ascii
}

/**
 * Splits a name into words at punctuation and case changes: `listZDREndpoints` gives `list`, `ZDR`, `Endpoints`. An apostrophe
 * inside of a word is dropped: `Joe's` gives `Joes`.
 */
export const words: (name: string) => readonly string[] = remembered((name) => {
  const { apostrophe, separator, wholeWord, wordStart } = expressionsFor(name)
  return withoutAccents(name)
    .split(apostrophe)
    .join('')
    .split(separator)
    .flatMap((part) => part.split(wholeWord))
    .flatMap((part) => (wholeWord.test(part) ? [part] : part.split(wordStart)))
    .filter((word) => word !== '')
})

/** Latin letters without accents; in other scripts a mark makes another letter, or is a vowel. */
function withoutAccents(name: string): string {
  if (!/[^ -~]/.test(name)) return name
  return name
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** `API Keys` gives `apiKeys`, `list-zdr` gives `listZdr`. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = words(name)
  return lowerFirstWord(first) + rest.map(capitalise).join('')
}

/** `simple-user` gives `SimpleUser`; acronyms keep their capitals. */
export function pascalCase(name: string): string {
  return words(name).map(upperFirst).join('')
}

/** `httpReferer` gives `HTTP_REFERER`; OAuth is one word in every environment. */
export function constantCase(name: string): string {
  return words(name)
    .map((word) => word.toUpperCase())
    .join('_')
    .replace(/(?<=^|_)O_AUTH/, 'OAUTH')
}

/** `Train Travel API` gives `train-travel-api`. */
export function kebabCase(name: string): string {
  return words(name)
    .map((word) => word.toLowerCase())
    .join('-')
}

function lowerFirstWord(word: string): string {
  return isAcronym(word) ? word.toLowerCase() : lowerFirst(word)
}

function capitalise(word: string): string {
  return isAcronym(word) ? upperFirst(word.toLowerCase()) : upperFirst(word)
}

/** `ZDR`, `URLs` and `iOS`. */
function isAcronym(word: string): boolean {
  const { plural, wholeWord } = expressionsFor(word)
  return word === word.toUpperCase() || plural.test(word) || wholeWord.test(word)
}
