/**
 * The offset of the next page, or `undefined` after the last. Advances by the items received, because servers shorten
 * pages: a short page is not the last one. Ends at `total` where the response has one, else at an empty page.
 */
export function nextOffset(
  offset: number,
  received: number | undefined,
  total: number | null = Infinity,
): number | undefined {
  const next = offset + (received ?? 0)
  return next === offset || next >= (total ?? Infinity) ? undefined : next
}

/** The number of the next page, or `undefined` after the last of `pages`, or after an empty page. */
export function nextNumber(
  number: number,
  received: number | undefined,
  first: number,
  pages: number | null = Infinity,
): number | undefined {
  return received && number - first + 1 < (pages ?? Infinity) ? number + 1 : undefined
}

/** The cursor of the next page, or `undefined` where none is named, or the same one again. */
export function nextCursor<TCursor>(next: TCursor | null | undefined, current: unknown): TCursor | undefined {
  return next === null || next === '' || next === current ? undefined : next
}
