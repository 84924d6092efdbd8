import { loadConfig } from '../../generator/src/config/load-config.ts'
import { DocumentErrors } from '../../generator/src/diagnostics/document-error.ts'
import { assemble } from '../../generator/src/generate.ts'
import { buildApi, normalise } from '../../generator/src/lazy-stages.ts'
import type { Api } from '../../generator/src/model/api.ts'
import { NameRegistry, typeName } from '../../generator/src/model/names/identifiers.ts'
import { words } from '../../generator/src/model/names/words.ts'
import { Stages } from '../../generator/src/stages.ts'
import type { Document } from '../documents/install-documents.ts'
import { cache } from '../lib/paths.ts'

/** A name, and what the document says for it. */
export interface NamedType {
  readonly name: string
  readonly key: string
}

/** The names of the schemas of some documents. */
export interface TypeNames {
  readonly documents: number
  /** As the keys say in PascalCase, with a number where one is taken. */
  readonly said: readonly NamedType[]
  readonly given: readonly NamedType[]
  /** Names of functions, from which the types of requests, responses and errors are named. */
  readonly functions: readonly NamedType[]
}

/** Names that no person would give a type. */
export const uglyKinds: Readonly<Record<string, (named: NamedType) => boolean>> = {
  'over 40 letters': ({ name }) => name.length > 40,
  'number appended': ({ name, key }) => hasOwnNumber(name, key),
  'words said twice': ({ name }) => saysTwice(words(name).map((word) => word.toLowerCase())),
  'hash or UUID': ({ name }) => /(?=[0-9a-f]*\d[0-9a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,}/i.test(name),
  'date before all': ({ name }) => /^(?:api|v|_)?(?:19|20)\d{6}/i.test(name),
  underscore: ({ name }) => /[^_\d]_+[^_]/.test(name),
}

export async function typeNames(documents: readonly Document[]): Promise<TypeNames> {
  const apis: Api[] = []
  for (const document of documents) apis.push(...(await modelsOf(document)))
  const schemas = apis.map((api) => api.schemas)
  return {
    documents: apis.length,
    said: schemas.flatMap((all) => {
      const registry = new NameRegistry()
      return all.map(({ key }) => ({ key, name: registry.take(typeName(key)) }))
    }),
    given: schemas.flat(),
    functions: apis.flatMap(({ operations }) =>
      operations.map(({ name, id, path }) => ({ name, key: `${id} ${path}` })),
    ),
  }
}

/** None where the document is refused. */
async function modelsOf({ path }: Document): Promise<readonly Api[]> {
  const config = await loadConfig({ spec: [path], out: cache, name: 'Corpus', scope: '@corpus' }, cache)
  try {
    const { document } = await assemble(config, new Stages())
    return [await buildApi(await normalise(document, config), { name: 'Corpus', scope: '@corpus' })]
  } catch (error) {
    if (error instanceof DocumentErrors) return []
    throw error
  }
}

/** Whether a name ends in a number that nothing in the document says. */
export function hasOwnNumber(name: string, ...said: readonly string[]): boolean {
  const [number] = /\d+$/.exec(name) ?? []
  return number !== undefined && !said.join(' ').replaceAll(/[._]/g, '').includes(number)
}

function saysTwice(name: readonly string[]): boolean {
  return name.some((_, start) =>
    name.some((__, length) => {
      const run = name.slice(start, start + length).join(' ')
      return run !== '' && run === name.slice(start + length, start + 2 * length).join(' ')
    }),
  )
}
