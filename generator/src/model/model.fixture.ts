import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
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

/** The model of `GET /things`, or `POST /things` where it has a body, with the given members and its path parameters. */
export function operationOf(members: JsonObject, rest: JsonObject = {}): Operation {
  const responses = { 200: { description: 'OK' } }
  const parameters: readonly JsonValue[] = Array.isArray(members['parameters']) ? members['parameters'] : []
  const inPath = parameters.flatMap((one) =>
    isObject(one) && one['in'] === 'path' ? [`/{${String(one['name'])}}`] : [],
  )
  const verb = members['requestBody'] === undefined ? 'get' : 'post'
  const api = apiOf({
    paths: {
      [`/things${inPath.join('')}`]: { [verb]: { operationId: 'listThings', tags: ['Things'], responses, ...members } },
    },
    ...rest,
  })
  const operation = api.operations[0]
  if (operation === undefined) throw new Error('The document has no operation.')
  return operation
}
