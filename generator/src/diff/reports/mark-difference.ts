/** A line with the part of it that differs. */
export interface MarkedLine {
  readonly kind: 'minus' | 'plus'
  readonly start: string
  readonly middle: string
  readonly end: string
}

/** The two lines of a difference, each with what the other does not have between a common start and a common end. */
export function markDifference(before: string | undefined, after: string | undefined): readonly MarkedLine[] {
  if (before === undefined || after === undefined) {
    const whole = { middle: '', end: '' }
    return [
      ...(before === undefined ? [] : [{ kind: 'minus' as const, start: before, ...whole }]),
      ...(after === undefined ? [] : [{ kind: 'plus' as const, start: after, ...whole }]),
    ]
  }
  const start = commonStart(before, after)
  const end = commonEnd(before.slice(start), after.slice(start))
  const mark = (kind: MarkedLine['kind'], text: string): MarkedLine => ({
    kind,
    start: text.slice(0, start),
    middle: text.slice(start, text.length - end),
    end: text.slice(text.length - end),
  })
  return [mark('minus', before), mark('plus', after)]
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1
  const isInWord = [a[length], b[length]].some((character) => /[\p{L}\p{N}_]/u.test(character ?? ''))
  return isInWord ? startOfWord(a, length) : length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}

/** Words are marked as wholes. */
function startOfWord(text: string, end: number): number {
  return text.slice(0, end).search(/[\p{L}\p{N}_]*$/u)
}
