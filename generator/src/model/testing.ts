import type { JsonObject } from '../json.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import type { Api, Operation } from './api.ts'
import { buildApi } from './build-api.ts'

/** A normalised document for tests; every place is line 1 of `test.yaml`. */
export function documentOf(parts: JsonObject): MergedDocument {
  const value = { openapi: '3.1.0', info: { title: 'Test', version: '1.0.0' }, ...parts }
  return { value, locate: (pointer) => ({ file: 'test.yaml', line: 1, column: 1, pointer }) }
}

export function apiOf(parts: JsonObject): Api {
  return buildApi(documentOf(parts), { name: 'Acme', scope: '@acme' })
}

/** The model of `GET /things` with the given members. */
export function operationOf(members: JsonObject, rest: JsonObject = {}): Operation {
  const responses = { 200: { description: 'OK' } }
  const api = apiOf({
    paths: { '/things': { get: { operationId: 'listThings', tags: ['Things'], responses, ...members } } },
    ...rest,
  })
  const operation = api.operations[0]
  if (operation === undefined) throw new Error('The document has no operation.')
  return operation
}
