import type { Schema } from '../../model/schema/schemas.ts'
import type { Finding } from '../finding.ts'
import type { TypeComparison } from '../types/compare-types.ts'
import type { VersionView } from '../version-view.ts'

export interface Views {
  readonly before: VersionView
  readonly after: VersionView
}

/** Keys of components by their former keys, where an alias says that a component had another name. */
export function renamedSchemas({ before, after }: Views): ReadonlyMap<string, string> {
  const keys = new Set(after.api.schemas.map(({ key }) => key))
  const byAlias = new Map(
    after.api.schemas.flatMap((schema) => schema.aliases.map((alias) => [alias, schema] as const)),
  )
  return new Map(
    before.api.schemas.flatMap((schema) => {
      const now = keys.has(schema.key) ? undefined : byAlias.get(schema.name)
      return now === undefined ? [] : [[schema.key, now.key] as const]
    }),
  )
}

/** Names of types; those that are on both sides are handed on to the comparison of types. */
export function compareSchemas(
  views: Views,
  renamed: ReadonlyMap<string, string>,
  types: TypeComparison,
): readonly Finding[] {
  const { before, after } = views
  const newer = new Map(after.api.schemas.map((schema) => [schema.key, schema]))
  const older = new Set(before.api.schemas.map(({ key }) => renamed.get(key) ?? key))
  const partnerOf = ({ key }: Schema) => newer.get(renamed.get(key) ?? key)
  const compare = (schema: Schema, now: Schema) =>
    types.compare(schema.type, now.type, now.type.view === 'response' ? 'response' : 'request')
  for (const schema of before.api.schemas) {
    const now = partnerOf(schema)
    if (now !== undefined) compare(schema, now)
  }
  const named = new Map(after.api.schemas.map((schema) => [schema.name, schema]))
  const own = new Set<string>()
  for (const schema of before.api.schemas)
    for (const alias of schema.aliases) {
      const now = named.get(alias)
      if (now === undefined) continue
      // The name is a type of its own now: its meaning may differ.
      own.add(now.key)
      compare(schema, now)
    }
  const found = before.api.schemas.flatMap((schema) => {
    const now = partnerOf(schema)
    return now === undefined ? goneOrRenamed(schema, views, types) : compareNames(schema, now, views)
  })
  // A type that replaces a removed one was reported there.
  const replacements = new Set(found.map(({ after: reference }) => reference?.pointer))
  const added = after.api.schemas.filter(
    ({ key, type }) => !older.has(key) && !own.has(key) && !replacements.has(type.pointer),
  )
  return [...found, ...added.map((schema) => addition(schema, views))]
}

function compareNames(old: Schema, now: Schema, views: Views): readonly Finding[] {
  const known = new Set([now.name, ...now.aliases])
  const typed = new Set(views.after.api.schemas.flatMap((schema) => [schema.name, ...schema.aliases]))
  const lost = old.aliases.filter((alias) => !known.has(alias) && !typed.has(alias))
  const aliasFindings = lost.map((alias): Finding => ({
    ...both(old, now, views),
    code: 'type-alias-removed',
    message: `is no longer exported as \`${alias}\``,
  }))
  // Where requests no longer show a type differently, its other name goes.
  const names = new Set(
    views.after.api.schemas.flatMap(({ name, variants }) => [name, ...variants.map((one) => one.name)]),
  )
  const variants = old.variants.filter(({ name }) => !names.has(name))
  const variantFindings = variants.map(({ name }): Finding => ({
    ...both(old, now, views),
    code: 'type-removed',
    subject: name,
    message: `is gone: \`${now.name}\` replaces it`,
  }))
  if (old.name === now.name) return [...aliasFindings, ...variantFindings]
  const code = known.has(old.name) ? 'type-renamed-with-alias' : 'type-renamed'
  return [{ ...both(old, now, views), code, message: `is the new name of \`${old.name}\`` }, ...aliasFindings]
}

/** A type that is gone was renamed where a type of the newer version is in its places. */
function goneOrRenamed(schema: Schema, views: Views, types: TypeComparison): readonly Finding[] {
  const names = new Set(views.before.api.schemas.map(({ key }) => key))
  const replacement = views.after.api.schemas.find(
    ({ key, type }) => !names.has(key) && types.hasCompared(schema.type.pointer, type.pointer),
  )
  if (replacement !== undefined) return compareNames(schema, replacement, views)
  const before = { pointer: schema.type.pointer, text: declaration(schema, views.before) }
  return [{ code: 'type-removed', subject: schema.name, message: 'is gone', before }]
}

function addition(schema: Schema, { after }: Views): Finding {
  return {
    code: 'type-added',
    subject: schema.name,
    message: 'is new',
    after: { pointer: schema.type.pointer, text: declaration(schema, after) },
  }
}

function both(old: Schema, now: Schema, { before, after }: Views): Omit<Finding, 'code' | 'message'> {
  return {
    subject: now.name,
    before: { pointer: old.type.pointer, text: declaration(old, before) },
    after: { pointer: now.type.pointer, text: declaration(now, after) },
  }
}

function declaration({ name, type }: Schema, view: VersionView): string {
  return `type ${name} = ${view.text.expand(view.api.types.at(type))}`
}
