import { dirname, join } from 'node:path'
import { readAssets } from '../../generator/src/assets/assets.ts'
import { identify } from '../../generator/src/config/identity.ts'
import { emit } from '../../generator/src/emit/emit.ts'
import { assemble } from '../../generator/src/generate.ts'
import { type JsonObject, objectAt } from '../../generator/src/lib/json.ts'
import type { MergedDocument } from '../../generator/src/merge/merged-document.ts'
import { buildApi } from '../../generator/src/model/build-api.ts'
import type { NestedTypes } from '../../generator/src/model/nested/nested-types.ts'
import { normalise } from '../../generator/src/normalise/normalise.ts'
import { Stages } from '../../generator/src/stages.ts'
import type { Document } from '../documents/install-documents.ts'
import { cache } from '../lib/paths.ts'

/** A document before the generator changes anything in it, and the types that the generator makes of it. */
export interface Subject {
  readonly name: string
  readonly document: JsonObject
  readonly types: readonly ExportedType[]
  /** The sources of the types package by their path in it, such as `generated/schemas.ts`. */
  readonly sources: ReadonlyMap<string, string>
  readonly merged: MergedDocument
}

/** One exported type of a component schema: a schema has several where requests and responses differ. */
export interface ExportedType {
  readonly key: string
  readonly name: string
  readonly view: View
}

export type View = 'request' | 'response'

/** Reads a document as the command does, files it refers to included. */
export async function readDocument({ name, path }: Document, nestedTypes?: NestedTypes): Promise<Subject> {
  const inputs = { inputs: [path], overlays: [], redocly: undefined, cwd: dirname(path) }
  const { document } = await assemble(inputs, new Stages())
  return makeSubject(name, document, nestedTypes)
}

/** Runs the generator on a document. Nothing is written. */
export async function makeSubject(name: string, merged: MergedDocument, nestedTypes?: NestedTypes): Promise<Subject> {
  const document = normalise(merged)
  const components = objectAt(objectAt(merged.value, 'components'), 'schemas')
  const api = buildApi(document, identify({ name: 'Oracle', scope: '@oracle', nestedTypes }, document.value))
  const assets = { ...readAssets(join(cache, 'oracle')), packageTemplates: [], workspaceTemplates: [] }
  const files = await emit(api, { version: '1.0.0', license: undefined, extras: false, tests: false, assets })
  const folder = 'packages/types/src/'
  return {
    name,
    document: merged.value,
    merged,
    // Types inside of others, and those of references into others, are judged with them.
    types: api.schemas
      .filter(({ key }) => Object.hasOwn(components, key))
      .flatMap(({ key, name: typeName, type, variants }) => [
        ...exportedType(key, typeName, type.view ?? 'response'),
        ...variants.flatMap((variant) => exportedType(key, variant.name, variant.views[0] ?? 'request')),
      ]),
    sources: new Map(
      files.flatMap(({ path, text }) => (path.startsWith(folder) ? [[path.slice(folder.length), text]] : [])),
    ),
  }
}

/** Uploads contain files, which no JSON value represents. */
function exportedType(key: string, name: string, view: View | 'upload'): readonly ExportedType[] {
  return view === 'upload' ? [] : [{ key, name, view }]
}
