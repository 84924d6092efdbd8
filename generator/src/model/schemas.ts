import { appendPointer } from '../json-pointer.ts'
import { type Docs, readDocs } from './docs.ts'
import { isIdentifier, type NameRegistry, typeName } from './identifiers.ts'
import { type Reader, stringAt, stringsAt } from './reader.ts'
import type { TypeRef } from './type-ref.ts'

/** A named component schema. */
export interface Schema {
  /** Name in the document. */
  readonly key: string
  /** Exported TypeScript name. */
  readonly name: string
  readonly type: TypeRef
  readonly docs: Docs
  /** Names it was published under before; emitted as deprecated aliases. */
  readonly aliases: readonly string[]
}

/** The named component schemas with their exported names, sorted; takes their names and aliases from the registry. */
export function readSchemas(reader: Reader, names: NameRegistry): readonly Schema[] {
  const components = reader.child(reader.root, 'components')
  if (components === undefined) return []
  const nodes = reader.children(components, 'schemas').toSorted((a, b) => compare(a.key, b.key))
  const schemas = nodes.map((node) => ({
    node,
    name: names.take(typeName(stringAt(node, 'x-sdk-name') ?? node.key)),
  }))
  return schemas
    .map(({ node, name }) => ({
      key: node.key,
      name,
      type: { pointer: appendPointer('#/components/schemas', node.key) },
      docs: readDocs(node),
      aliases: stringsAt(node, 'x-sdk-aliases').flatMap((alias) => {
        if (isIdentifier(alias) && !names.has(alias)) return [names.take(alias)]
        reader.report(node, 'alias-taken', `The alias "${alias}" cannot be used`, 'Aliases are unused type names.')
        return []
      }),
    }))
    .toSorted((a, b) => compare(a.name, b.name))
}

/** Code unit order: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
