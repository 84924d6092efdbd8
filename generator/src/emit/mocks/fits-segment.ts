/**
 * Whether a segment of a path is one that a segment such as `{id}.json` matches. Takes the first place of each literal part,
 * which leaves most to those after it: no way is tried twice.
 */
export function fitsSegment(template: string, segment: string): boolean {
  const [first = '', ...others] = template.split(/\{[^{}]*\}/)
  const last = others.pop()
  if (last === undefined) return first === segment
  if (!segment.startsWith(first) || !segment.endsWith(last)) return false
  const end = segment.length - last.length
  let position = first.length
  for (const part of others) {
    const found = segment.indexOf(part, position + 1)
    if (found === -1) return false
    position = found + part.length
  }
  return position < end
}
