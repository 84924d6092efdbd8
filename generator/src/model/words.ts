import { remembered } from '../remembered.ts'

/** Between `getUser` and before the last capital of `HTTPServer`; the plural of an acronym (`APIs`) is one word. */
const wordStart = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}(?!s(?!\p{Ll}))\p{Ll})/u

/** Words that changes of case would cut: `B2B` and its like, acronyms that begin with a digit, and names that begin in lower case. */
const wholeWord =
  /((?<!\p{Lu})(?:iOS|iPadOS|macOS|tvOS|watchOS|IPv[46])(?![\p{Ll}\p{N}])|(?<!\p{Lu})GraphQL(?!\p{Ll})|(?<![\p{Lu}\p{N}])(?:[ABCDEGMOP]2[ABCEGMOP]|2FA|[23]DS?|3DS2|[45]G|10DLC)(?!\p{Ll}))/u

/**
 * Splits a name into words at punctuation and case changes: `listZDREndpoints` gives `list`, `ZDR`, `Endpoints`. An apostrophe
 * inside of a word is dropped: `Joe's` gives `Joes`.
 */
export const words: (name: string) => readonly string[] = remembered((name) =>
  withoutAccents(name)
    .replaceAll(/(?<=\p{L})['\u2019](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((part) => part.split(wholeWord))
    .flatMap((part) => (wholeWord.test(part) ? [part] : part.split(wordStart)))
    .filter((word) => word !== ''),
)

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
  return word === word.toUpperCase() || /^\p{Lu}{2,}s$/u.test(word) || wholeWord.test(word)
}
