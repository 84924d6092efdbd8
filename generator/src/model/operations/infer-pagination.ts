import type { JsonObject } from '../../lib/json.ts'
import { mayBe, propertiesOf } from '../schema/property-paths.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import type { Type } from '../schema/type.ts'

/**
 * All members of `x-sdk-pagination` where it names a `parameter` alone: its name says how pages are counted, and the response
 * where the items and the next cursor are. Members that are given stay as they are.
 */
export function inferPagination(given: JsonObject, pages: readonly Type[], types: SchemaTypes): JsonObject {
  const { parameter, ...known } = given
  if (typeof parameter !== 'string') return given
  const kind = typeof known['kind'] === 'string' ? known['kind'] : kindOf(parameter)
  const paths = pathsOf(pages, types)
  const items = paths.find(({ type }) => mayBe(type, 'array', types))?.path
  const next = kind === 'cursor' ? nextOf(paths, parameter, types) : undefined
  return {
    kind,
    [kind]: parameter,
    ...(items === undefined ? {} : { items }),
    ...(next === undefined ? {} : { next }),
    ...known,
  }
}

/** `page` is a number, `page_token` says where a page begins. */
function kindOf(parameter: string): 'offset' | 'page' | 'cursor' {
  const words = comparable(parameter)
  if (/token|cursor|after|before/.test(words)) return 'cursor'
  if (/offset|skip|start|from/.test(words)) return 'offset'
  return /page/.test(words) ? 'page' : 'cursor'
}

interface Found {
  readonly name: string
  /** With dots. */
  readonly path: string
  readonly type: Type
}

/** The properties of a response, then those of the objects in it. */
function pathsOf(pages: readonly Type[], types: SchemaTypes): readonly Found[] {
  const below = (type: Type, prefix: string): readonly Found[] =>
    propertiesOf(type, types).map((property) => ({
      name: property.name,
      path: prefix + property.name,
      type: property.type,
    }))
  const direct = pages.flatMap((page) => below(page, ''))
  return [...direct, ...direct.flatMap(({ type, path }) => below(type, `${path}.`))]
}

/** `next_cursor` for `cursor`, or `next`, or a property of the same name; what fits best first. */
function nextOf(paths: readonly Found[], parameter: string, types: SchemaTypes): string | undefined {
  const own = comparable(parameter)
  const wanted = [`next${own}`, 'nextcursor', 'nextpagetoken', 'nexttoken', 'nextpage', 'next', 'endcursor', own]
  const scalars = paths.filter(({ type }) => mayBe(type, 'string', types) || mayBe(type, 'number', types))
  return wanted.flatMap((name) => scalars.filter((found) => comparable(found.name) === name))[0]?.path
}

function comparable(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
