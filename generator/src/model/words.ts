/** Splits a name into words at punctuation and case changes: `listZDREndpoints` gives `list`, `ZDR`, `Endpoints`. */
export function words(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((part) => part.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u))
    .filter((word) => word !== '')
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
  return word === word.toUpperCase() ? word.toLowerCase() : lowerFirst(word)
}

function capitalise(word: string): string {
  return word === word.toUpperCase() ? upperFirst(word.toLowerCase()) : upperFirst(word)
}
