/**
 * The offset of the next page, or `undefined` after the last. Advances by the items received, because servers shorten
 * pages: a short page is not the last one. Ends at `total` or where `more` is false, else at an empty page.
 */
export function nextOffset(
  offset: number,
  received: number | undefined,
  total: number | null = Infinity,
  more?: boolean | null,
): number | undefined {
  const next = offset + (received ?? 0)
  return more === false || next === offset || next >= (total ?? Infinity) ? undefined : next
}

/** The number of the next page, or `undefined` after the last of `pages`, where `more` is false, or after an empty page. */
export function nextNumber(
  number: number,
  received: number | undefined,
  first: number,
  pages: number | null = Infinity,
  more?: boolean | null,
): number | undefined {
  return received && more !== false && number - first + 1 < (pages ?? Infinity) ? number + 1 : undefined
}

/** The cursor of the next page, or `undefined` where `more` is false, none is named, or the same one again. */
export function nextCursor<TCursor>(
  next: TCursor | null | undefined,
  current: unknown,
  more?: boolean | null,
): TCursor | undefined {
  return more === false || next === null || next === '' || next === current ? undefined : next
}
