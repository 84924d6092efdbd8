import type { PageContent, PageMember } from './description.js'
import { isRecord } from './maker.js'

/** Items of a page where the request does not say how many. */
const usualSize = 10

/**
 * The page that a request asks for. Of given items, it has those from its position on. Without given items, the first page is as
 * it is, and so is the one that the document has an example for; the list ends behind them.
 */
export function pageOf(request: Request, page: unknown, content: PageContent, given?: readonly unknown[]): unknown {
  const position = new URL(request.url).searchParams
  const size = positive(content.limit === undefined ? null : position.get(content.limit)) ?? usualSize
  const place = position.get(content.position)
  const start = startOf(place, size, content)
  if (given === undefined && (start === 0 || place === content.example)) return page
  const all = given ?? []
  const next = start + size
  return [
    { path: content.items, value: all.slice(start, next) },
    marker(content.next, next < all.length, String(next)),
    marker(content.more, next < all.length, content.isLink === true ? linkTo(request, content, next, size) : true),
    marker(content.total, true, all.length),
    marker(content.pages, true, Math.ceil(all.length / size)),
  ].reduce<unknown>(
    (changed, change) => (change === undefined ? changed : withMember(changed, change.path, change.value)),
    page,
  )
}

/** How many items come before. */
function startOf(position: string | null, size: number, { kind, first = 1 }: PageContent): number {
  if (position === null || position === '') return 0
  if (kind === 'page') return Math.max(0, (Number(position) - first) * size) || 0
  // A cursor that is not one of these was in the documented page, and leads behind its items.
  return kind === 'cursor' ? (positive(position) ?? Infinity) : Math.max(0, Number(position)) || 0
}

function positive(text: string | null): number | undefined {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? number : undefined
}

function marker(member: PageMember | undefined, isThere: boolean, value: unknown) {
  return member === undefined ? undefined : { path: member.path, value: isThere ? value : member.end }
}

function linkTo(request: Request, { kind, position, first = 1 }: PageContent, next: number, size: number): string {
  const url = new URL(request.url)
  url.searchParams.set(position, String(kind === 'page' ? first + next / size : next))
  return url.href
}

/** A value with another member at a path; without it where the member is undefined. Values without the path stay as they are. */
function withMember(value: unknown, path: readonly string[], member: unknown): unknown {
  const [name, ...inner] = path
  if (name === undefined) return member
  if (Array.isArray(value))
    return value.map((item, index) => (name === String(index) ? withMember(item, inner, member) : item))
  if (!isRecord(value)) return value
  const changed = withMember(value[name] ?? (inner.length > 0 ? {} : undefined), inner, member)
  const { [name]: _replaced, ...others } = value
  return changed === undefined ? others : { ...others, [name]: changed }
}
