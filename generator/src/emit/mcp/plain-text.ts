/**
 * Characters that people do not see and models do: control characters, those that are ignored or reorder text, halves of characters, and
 * what Unicode has not assigned or leaves to private use.
 */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu

const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g

/** Text of the document for a model: what a reader would see, and no more than `most` characters of it. */
export function plainText(text: string, most: number): string {
  const seen = text.replaceAll(lineBreaks, '\n').replaceAll('\t', ' ').replaceAll(unseen, '').trim()
  return seen.length <= most ? seen : `${seen.slice(0, most - 1).trimEnd()}…`.replace(/[\ud800-\udbff]…$/, '…')
}

/** The same on one line. */
export function plainLine(text: string, most: number): string {
  return plainText(text.replaceAll(/\s+/g, ' '), most)
}

/** Whether a text is what a reader sees: it can be used as it is where it may not change, as in names of members. */
export function isPlain(text: string): boolean {
  return text !== '' && plainText(text, longestName) === text && !text.includes('\n')
}

const longestName = 200
