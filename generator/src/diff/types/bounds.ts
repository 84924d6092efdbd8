import type { ConstrainedPart } from '../../model/schema/constrained-parts.ts'

/** A limit of numbers, lengths or counts. */
export interface Bound {
  readonly keyword: string
  /** The number that the document gives. */
  readonly given: number
  readonly limit: number
  readonly isExclusive: boolean
}

/** Keywords that bound the same values without the number itself. */
export const exclusive: ReadonlyMap<string, string> = new Map([
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
])

/** The tightest bound, on one side, of a keyword and its exclusive form. */
export function boundOf(part: ConstrainedPart, keyword: string, order: 'lower' | 'upper'): Bound | undefined {
  return [keyword, exclusive.get(keyword)]
    .flatMap((one) => (one === undefined ? [] : boundsOf(part, one, order, one !== keyword)))
    .reduce<Bound | undefined>((best, one) => (isTighterBound(best, one, order) ? one : best), undefined)
}

function boundsOf(
  { values, isInteger }: ConstrainedPart,
  keyword: string,
  order: 'lower' | 'upper',
  isExclusive: boolean,
): readonly Bound[] {
  return (values.get(keyword) ?? []).flatMap((given): readonly Bound[] => {
    if (typeof given !== 'number') return []
    if (!isInteger) return [{ keyword, given, limit: given, isExclusive }]
    const next = order === 'lower' ? Math.floor(given) + 1 : Math.ceil(given) - 1
    const whole = order === 'lower' ? Math.ceil(given) : Math.floor(given)
    return [{ keyword, given, limit: isExclusive ? next : whole, isExclusive: false }]
  })
}

export function isSameBound(before: Bound | undefined, after: Bound | undefined): boolean {
  return before?.limit === after?.limit && before?.isExclusive === after?.isExclusive
}

/** Whether the second bound refuses values that the first one lets pass. */
export function isTighterBound(before: Bound | undefined, after: Bound | undefined, order: 'lower' | 'upper'): boolean {
  if (before === undefined || after === undefined) return after !== undefined
  if (before.limit === after.limit) return after.isExclusive && !before.isExclusive
  return order === 'lower' ? after.limit > before.limit : after.limit < before.limit
}
