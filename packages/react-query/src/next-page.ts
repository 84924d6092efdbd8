/**
 * The offset of the next page, or `undefined` after the last. Advances by the items received, because servers shorten
 * pages: a short page is not the last one. Ends at `total` or where `more` says so, else at an empty page.
 */
export function nextOffset(
  offset: number,
  received: number | undefined,
  total: number | bigint | null = Infinity,
  more?: boolean | string | null,
): number | undefined {
  const next = offset + (received ?? 0)
  return isLast(more) || next === offset || next >= (total ?? Infinity) ? undefined : next
}

/** The number of the next page, or `undefined` after the last of `pages`, where `more` says so, or after an empty page. */
export function nextNumber(
  number: number,
  received: number | undefined,
  first: number,
  pages: number | bigint | null = Infinity,
  more?: boolean | string | null,
): number | undefined {
  return received && !isLast(more) && number - first + 1 < (pages ?? Infinity) ? number + 1 : undefined
}

/** The cursor of the next page, or `undefined` where `more` says so, none is named, or the same one again. */
export function nextCursor<TCursor>(
  next: TCursor | null | undefined,
  current: unknown,
  more?: boolean | string | null,
): TCursor | undefined {
  return isLast(more) || next === null || next === '' || next === current ? undefined : next
}

/** `more` is whether there is another page, or the link to it; `undefined` where the page does not say. */
const isLast = (more: boolean | string | null | undefined): boolean => more !== undefined && !more
