import { isList, isObject, type JsonObject } from '../lib/json.ts'
import { appendPointer, canonicalPointer } from '../lib/json-pointer.ts'
import { type WalkPath, walkPointer } from '../load/document-walk.ts'
import { referencesOf } from '../load/references.ts'
import { once } from '../load/text-node.ts'
import { acceptsAll } from '../specification/annotations.ts'
import { componentKey } from '../specification/components.ts'
import type { ObjectPass } from './in-one-walk.ts'
import type { Moved } from './pass.ts'

/**
 * `allOf: [{ type: string }, { description: Name }]` becomes `type: string, description: Name`: a composition in which only one
 * part says something of values is that part. The same goes for a choice of one. Where several parts have an annotation, the
 * outer and the first one counts, and a flag is set where one part sets it.
 *
 * A component that is built on another one stays: that makes it a variant of a discriminator. So do parts that are referenced.
 */
export const foldCompositions: ObjectPass = (document, moved) => {
  const referenced = once(() => referencedCompositions(document))
  return (schema, path) =>
    compositions.reduce((whole, keyword) => {
      const parts = foldableParts(whole, keyword, path)
      if (parts === undefined) return whole
      const pointer = appendPointer(walkPointer(path), keyword)
      return referenced().has(pointer) ? whole : folded(whole, keyword, parts, pointer, moved)
    }, schema)
}

const compositions = ['allOf', 'oneOf', 'anyOf'] as const

type Composition = (typeof compositions)[number]

/** The members of a composition, where at most one part says something of values. */
function foldableParts(
  schema: JsonObject,
  keyword: Composition,
  path: WalkPath | undefined,
): readonly JsonObject[] | undefined {
  const { [keyword]: members, ...own } = schema
  if (!isList(members) || members.length === 0 || !members.every(isObject)) return undefined
  if (keyword !== 'allOf' && (members.length > 1 || own['discriminator'] !== undefined)) return undefined
  const [telling, ...others] = [own, ...members].filter((part) => !acceptsAll(part))
  const isBuiltOnAnother = telling !== own && telling?.['$ref'] !== undefined
  return others.length > 0 || (isBuiltOnAnother && isComponent(path)) ? undefined : members
}

function folded(
  schema: JsonObject,
  keyword: Composition,
  parts: readonly JsonObject[],
  pointer: string,
  moved: Moved,
): JsonObject {
  const { [keyword]: _, ...own } = schema
  const base = pointer.slice(0, -`/${keyword}`.length)
  const whole = { ...own }
  for (const [index, part] of parts.entries())
    for (const [key, value] of Object.entries(part)) {
      if (whole[key] === undefined) moved(appendPointer(base, key), appendPointer(pointer, String(index), key))
      whole[key] = flags.has(key) && value === true ? value : (whole[key] ?? value)
    }
  return whole
}

const flags: ReadonlySet<string> = new Set(['deprecated', 'readOnly', 'writeOnly'])

/** Pointers of the compositions that references lead into. */
function referencedCompositions(document: JsonObject): ReadonlySet<string> {
  const targets = referencesOf(document).map(({ target }) => canonicalPointer(target))
  return new Set(
    targets.flatMap((target) =>
      [...target.matchAll(/\/(?:allOf|oneOf|anyOf)(?=\/\d)/g)].map(({ 0: key, index }) =>
        target.slice(0, index + key.length),
      ),
    ),
  )
}

function isComponent(path: WalkPath | undefined): boolean {
  return componentKey(walkPointer(path)) !== undefined
}
