import type { Api, Operation } from '../../model/api.ts'
import { pageParameter, type Pagination } from '../../model/operations/pagination.ts'
import { type PropertyPath, resolvePath } from '../../model/schema/property-paths.ts'
import { isNullable } from '../../model/schema/alternatives.ts'
import type { Literal } from '../code/literal.ts'

type Marker = Readonly<Record<string, Literal>>

/** How the pages of an operation are distinguished; nothing where a request says it by other means than its query. */
export function describePages(
  { request, response, pagination, examples }: Operation,
  { types }: Pick<Api, 'types'>,
): Literal {
  if (pagination === undefined || !('parameters' in request)) return undefined
  const wireName = (property: string | undefined) =>
    request.parameters.find((parameter) => parameter.property === property && parameter.in === 'query')?.wireName
  const position = wireName(pageParameter(pagination))
  if (position === undefined) return undefined
  const example = examples.parameters?.[pageParameter(pagination)]
  const bodies = response.types.map((type) => types.at(type))
  const marker = (path: PropertyPath | undefined): Marker | undefined => {
    if (path === undefined) return undefined
    const names = namesOf(path)
    const ends = resolvePath(types, bodies, names.join('.'))?.ends ?? []
    if (ends.some((end) => types.kinds.ofType(end).has('boolean'))) return { path: names, end: false }
    if (ends.some((end) => isNullable(end, types))) return { path: names, end: null }
    return path.at(-1)?.optional === true ? { path: names } : { path: names, end: '' }
  }
  const more = marker(pagination.more)
  return {
    kind: pagination.kind,
    position,
    limit: wireName(pagination.limit),
    example: example === undefined || example === null ? undefined : String(example),
    items: namesOf(pagination.items),
    more,
    isLink: more === undefined || more['end'] === false ? undefined : true,
    ...ofKind(pagination, marker),
  }
}

function ofKind(pagination: Pagination, marker: (path: PropertyPath | undefined) => Marker | undefined): Marker {
  switch (pagination.kind) {
    case 'offset':
      return { total: marker(pagination.total) }
    case 'page':
      return { first: pagination.first === 1 ? undefined : pagination.first, pages: marker(pagination.pages) }
    case 'cursor':
      return { next: marker(pagination.next) }
  }
}

function namesOf(path: PropertyPath): readonly string[] {
  return path.map(({ name }) => name)
}
