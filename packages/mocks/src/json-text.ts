/** A value in JSON, in which each `bigint` has all of its digits. */
export function jsonText(value: unknown): string {
  const mark = crypto.randomUUID()
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${mark}${part}` : part))
  return text.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1')
}
