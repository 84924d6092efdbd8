/**
 * Characters that show nothing of their own, or reorder what is shown: of control and format (zero-width spaces, directions),
 * halves of a character, separators of lines, fillers. A joiner inside an emoji is seen; line ends and tabs are for the caller.
 */
const invisible =
  /(?![\n\t])(?!(?<=\p{Extended_Pictographic}\ufe0f?)\u200d)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu

/** The same text with each of them replaced. */
export function replaceInvisible(text: string, replace: (character: string) => string): string {
  return text.replaceAll(invisible, replace)
}

/** A character as JSON and JavaScript write it. */
export function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
