import { cutStem, isDeviceName } from '../../file-names.ts'
import type { Api } from '../../model/api.ts'
import type { Type } from '../../model/schema/type.ts'
import type { Schema } from '../../model/schemas.ts'
import { words } from '../../model/words.ts'
import { slug } from '../code/markdown.ts'

/** A type that the types package exports for a component schema. */
export interface DocumentedType extends Pick<Schema, 'name' | 'docs' | 'aliases'> {
  readonly declared: { readonly type: Type; readonly opened: Type }
}

/** Every schema, and what requests take instead of it. */
export function documentedTypes({ schemas, types }: Pick<Api, 'schemas' | 'types'>): readonly DocumentedType[] {
  return schemas.flatMap(({ key, name, type: { view = 'response' }, variants, docs, aliases }) => {
    const all = [
      { name, view, aliases },
      ...variants.map((one) => ({ ...one, view: one.views[0] ?? view, aliases: [] })),
    ]
    return all.map((one) => ({
      name: one.name,
      docs,
      aliases: one.aliases,
      declared: {
        type: { kind: 'named', name: one.name, key, view: one.view } as const,
        opened: types.declared(key, one.view),
      },
    }))
  })
}

/** Types that share a page. */
export interface TypePage {
  /** First word of their names, in lower case. */
  readonly word: string
  /** File name in the folder of the types. */
  readonly file: string
  readonly types: readonly DocumentedType[]
}

/**
 * Types by the first word of their names: pages stay small, what belongs together is together, and the address of a type
 * depends on nothing but its name.
 */
export function typePages(types: readonly DocumentedType[]): readonly TypePage[] {
  const pages = Map.groupBy(types, ({ name }) => wordOf(name))
  return [...pages]
    .map(([word, members]) => ({ word, file: fileOf(word), types: members }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1))
}

/** Address of a type as seen from the folder of the types. */
export function typeAddress(name: string): string {
  return `${fileOf(wordOf(name))}#${slug(name)}`
}

function wordOf(name: string): string {
  const word = words(name)[0]?.toLowerCase() ?? ''
  return /^[a-z0-9]+$/.test(word) ? cutStem(word) : 'other'
}

/** `index` is the list of all types; no file can be called like a device. */
function fileOf(word: string): string {
  return word === 'index' || isDeviceName(word) ? `${word}-types.md` : `${word}.md`
}
