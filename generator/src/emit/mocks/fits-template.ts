/** Whether a path is one that a template such as `/pets/{id}.json` stands for; a parameter is at least one character of a segment. */
export function fitsTemplate(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((segment, index) => fitsSegment(segment, given[index] ?? ''))
}

/** Takes the first place of each literal part, which leaves most to those after it: no way is tried twice. */
function fitsSegment(template: string, segment: string): boolean {
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
