/** A name of a document as code. */
export function code(text: string): string {
  return `\`${oneLine(text).replaceAll('`', "'")}\``
}

/** Text of a document in Markdown: no markup, no HTML, no mentions of users. */
export function escape(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\<>*_[\]|`#&]/g, (character) => `\\${character}`)
    .replaceAll('@', '&#64;')
}

/** A sentence of ours with code of a document in it. */
export function prose(text: string): string {
  return oneLine(text)
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 0 ? escape(part) : part))
    .join('')
}

/** Without line ends, and without what changes a terminal or the order of what is shown. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}
