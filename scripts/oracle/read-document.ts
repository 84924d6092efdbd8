import { dirname, join } from 'node:path'
import { readAssets } from '../../generator/src/assets/assets.ts'
import { identify } from '../../generator/src/config/identity.ts'
import { emit } from '../../generator/src/emit/emit.ts'
import { assemble } from '../../generator/src/generate.ts'
import { isObject, type JsonObject } from '../../generator/src/json.ts'
import type { MergedDocument } from '../../generator/src/merge/merged-document.ts'
import { buildApi } from '../../generator/src/model/build-api.ts'
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
export async function readDocument({ name, path }: Document): Promise<Subject> {
  const inputs = { inputs: [path], overlays: [], redocly: undefined, cwd: dirname(path) }
  const { document } = await assemble(inputs, new Stages())
  return makeSubject(name, document)
}

/** Runs the generator on a document. Nothing is written. */
export async function makeSubject(name: string, merged: MergedDocument): Promise<Subject> {
  const document = normalise(merged)
  const api = buildApi(document, identify({ name: 'Oracle', scope: '@oracle' }, document.value))
  const assets = { ...readAssets(join(cache, 'oracle')), packageTemplates: [], workspaceTemplates: [] }
  const files = await emit(api, { version: '1.0.0', license: undefined, extras: false, tests: false, assets })
  const folder = 'packages/types/src/'
  const own = componentsOf(merged.value)
  return {
    name,
    document: merged.value,
    merged,
    // References into other schemas have types of their own, which the document lists nowhere.
    types: api.schemas
      .filter(({ key }) => own.has(key))
      .flatMap(({ key, name: typeName, type, variants }) => [
        ...exportedType(key, typeName, type.view ?? 'response'),
        ...variants.flatMap((variant) => exportedType(key, variant.name, variant.views[0] ?? 'request')),
      ]),
    sources: new Map(
      files.flatMap(({ path, text }) => (path.startsWith(folder) ? [[path.slice(folder.length), text]] : [])),
    ),
  }
}

function componentsOf({ components }: JsonObject): ReadonlySet<string> {
  const schemas = isObject(components) ? components['schemas'] : undefined
  return new Set(isObject(schemas) ? Object.keys(schemas) : [])
}

/** What an upload holds are files, which no JSON value stands for. */
function exportedType(key: string, name: string, view: View | 'upload'): readonly ExportedType[] {
  return view === 'upload' ? [] : [{ key, name, view }]
}
