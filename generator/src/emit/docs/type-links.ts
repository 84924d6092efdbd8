import type { Api } from '../../model/api.ts'
import type { Type } from '../../model/schema/type.ts'
import { namedTypes, type Schema } from '../../model/schema/schemas.ts'
import { slug } from '../code/markdown.ts'
import { byCodeUnits } from '../../lib/text-order.ts'

/** A type that the types package exports for a component schema. */
export interface DocumentedType extends Pick<Schema, 'name' | 'docs' | 'aliases'> {
  readonly declared: { readonly type: Type; readonly opened: Type }
}

/** Every schema, and what requests take instead of it. */
export function documentedTypes({ schemas, types }: Pick<Api, 'schemas' | 'types'>): readonly DocumentedType[] {
  return schemas.flatMap((schema) =>
    namedTypes(schema).map((type) => ({
      name: type.name,
      docs: schema.docs,
      aliases: type.name === schema.name ? schema.aliases : [],
      declared: { type, opened: types.declared(type.key, type.view) },
    })),
  )
}

/** Types that share a page. */
export interface TypePage {
  /** The first letter of their names, as a capital; `Other` for what is no Latin letter. */
  readonly title: string
  /** File name in the folder of the types. */
  readonly file: string
  readonly types: readonly DocumentedType[]
}

/** Types by the first letter of their names: there are few pages, and the address of a type depends on nothing but its name. */
export function typePages(types: readonly DocumentedType[]): readonly TypePage[] {
  const pages = Map.groupBy(types, ({ name }) => titleOf(name))
  return [...pages]
    .map(([title, members]) => ({ title, file: fileOf(title), types: members }))
    .toSorted((a, b) => byCodeUnits(a.file, b.file))
}

/** Address of a type as seen from the folder of the types. */
export function typeAddress(name: string): string {
  return `${fileOf(titleOf(name))}#${slug(name)}`
}

function titleOf(name: string): string {
  return /^[a-z]/i.exec(name)?.[0].toUpperCase() ?? 'Other'
}

function fileOf(title: string): string {
  return `${title.toLowerCase()}.md`
}
