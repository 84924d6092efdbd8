import { componentPointer } from '../../specification/components.ts'
import type { JsonObject } from '../../lib/json.ts'
import { type Docs, readDocs } from '../docs.ts'
import { enumNames, memberNames } from '../names/enum-names.ts'
import { type NameRegistry, typeName } from '../names/identifiers.ts'
import { nameSchemas } from '../names/schema-names.ts'
import { type Reader, stringAt } from '../reader.ts'
import { NameOwners, readAliases } from './schema-aliases.ts'
import type { NamedType } from './type.ts'
import { readSchemaViews } from './schema-views.ts'
import type { TypeRef, View } from '../type-ref.ts'
import { byCodeUnits } from '../../lib/text-order.ts'

/** A named component schema. */
export interface Schema {
  /** Name in the document. */
  readonly key: string
  /** Exported TypeScript name. */
  readonly name: string
  readonly type: TypeRef
  /** Exported where requests show the schema differently. */
  readonly variants: readonly SchemaVariant[]
  readonly docs: Docs
  /** Names it was published under before; emitted as deprecated aliases. */
  readonly aliases: readonly string[]
  /** Names of the members of an enum, by their values as text. */
  readonly memberNames: ReadonlyMap<string, string>
}
/** A schema as another view shows it. */
interface SchemaVariant {
  /** e.g. `UserRequest`. */
  readonly name: string
  /** Views that look alike share a variant. */
  readonly views: readonly View[]
}

/**
 * The named component schemas with their exported names, sorted; takes their names and aliases from the registry.
 *
 * @param published exported names by key that are kept unless the document gives another
 */
export function readSchemas(
  reader: Reader,
  names: NameRegistry,
  published: ReadonlyMap<string, string> = new Map(),
): readonly Schema[] {
  const named = nameSchemas(reader.components('schemas'), names, published)
  for (const { node, name } of named) {
    const given = stringAt(node, 'x-sdk-name')
    if (given === undefined || typeName(given) === name) continue
    const message = `${node.key} is to be called ${typeName(given)}, which another type is; it is called ${name}`
    reader.note(node, 'name-taken', message, 'Give it a name of its own in an overlay.')
  }
  const owners = new NameOwners()
  for (const { node, name } of named)
    owners.add(name, 'a type of its own', () => reader.document.locate(componentPointer(node.key)))
  const views = readSchemaViews(reader)
  return named
    .map(({ node, name }): Schema => {
      const [view = 'response', ...others] = views.get(node.key)?.used ?? []
      const fingerprint = views.get(node.key)?.fingerprint ?? (() => '')
      const pointer = componentPointer(node.key)
      return {
        key: node.key,
        name,
        type: { pointer, view },
        variants: [...Map.groupBy(others, fingerprint)].flatMap(([variant, alike]) =>
          variant === fingerprint(view) ? [] : [{ name: variantName(name, alike, names), views: alike }],
        ),
        docs: withEnumNames(readDocs(node), node.value),
        aliases: readAliases(reader, node, name, names, owners),
        memberNames: memberNames(node.value),
      }
    })
    .toSorted((a, b) => byCodeUnits(a.name, b.name))
}

function withEnumNames(docs: Docs, schema: JsonObject): Docs {
  const names = enumNames(schema)
  return names === undefined ? docs : { ...docs, description: [docs.description, names].filter(Boolean).join('\n\n') }
}

/** `User` as requests take it is `UserRequest`, with files `UserUpload`. */
function variantName(name: string, views: readonly View[], names: NameRegistry): string {
  const suffix = views.includes('request') ? 'Request' : 'Upload'
  return names.take(`${name}${suffix}`, `${name}${suffix}Body`)
}

/** The types that are exported for a schema: its own, and those of the views that show it differently. */
export function namedTypes({ key, name, type, variants }: Schema): readonly NamedType[] {
  const own = { name, views: [type.view ?? 'response'] }
  return [own, ...variants].flatMap((variant) =>
    variant.views.slice(0, 1).map((view): NamedType => ({ kind: 'named', name: variant.name, key, view })),
  )
}

/** The exported name of a schema in a view. */
export function nameIn({ name, variants }: Schema, view: View): string {
  return variants.find(({ views }) => views.includes(view))?.name ?? name
}

/** The exported name of a type, where it is a component. */
export type ExportedName = (type: TypeRef) => string | undefined

export function exportedNames(schemas: readonly Schema[]): ExportedName {
  const byPointer = new Map(schemas.map((schema) => [schema.type.pointer, schema]))
  return ({ pointer, view = 'response' }) => {
    const schema = byPointer.get(pointer)
    return schema === undefined ? undefined : nameIn(schema, view)
  }
}
