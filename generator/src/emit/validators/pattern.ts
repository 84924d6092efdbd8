/** A pattern of the document as a regular expression of JavaScript; undefined where it is of another flavour. */
export function pattern(source: string): string | undefined {
  for (const flags of ['u', '']) {
    try {
      return String(new RegExp(source, flags)).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
    } catch {
      // Without `u`, JavaScript takes escapes that mean nothing.
    }
  }
  return undefined
}
