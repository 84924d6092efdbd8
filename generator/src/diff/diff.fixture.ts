import type { JsonObject } from '../lib/json.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { buildApi } from '../model/build-api.ts'
import { normalise } from '../normalise/normalise.ts'
import type { ApiDiff } from './change.ts'
import { diffApis } from './diff.ts'
import type { Input } from './version-view.ts'

/** The parts of a document that a test says something about. */
export interface TestDocument {
  readonly schemas?: JsonObject
  readonly paths?: JsonObject
  readonly components?: JsonObject
  readonly root?: JsonObject
}

export function inputOf(parts: TestDocument, label: string): Input {
  const value: JsonObject = {
    openapi: '3.1.1',
    info: { title: 'Pet Shop', version: '1.0.0' },
    servers: [{ url: 'https://api.example.com' }],
    paths: parts.paths ?? {},
    components: { schemas: parts.schemas ?? {}, ...parts.components },
    ...parts.root,
  }
  const merged: MergedDocument = {
    value,
    locate: (pointer) => ({ file: `${label}.yaml`, line: 1, column: 1, pointer }),
  }
  const document = normalise(merged)
  return { api: buildApi(document, { name: 'Pets', scope: '@pets' }), document, label }
}

export function diffOf(before: TestDocument, after: TestDocument): ApiDiff {
  return diffApis(inputOf(before, 'old'), inputOf(after, 'new'), ({ name }) => [
    `use${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
  ])
}

/** Codes and subjects, the way tables state them. */
export function reported({ changes }: ApiDiff): readonly string[] {
  return changes.map(({ code, subject, message }) => `${code}: ${subject} ${message}`)
}

const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } })
const ref = { $ref: '#/components/schemas/Pet' }

/** One operation, `pets.save`. */
export function operation(parts: JsonObject = {}, verb = 'post', path = '/pets'): JsonObject {
  const responses = { '204': { description: 'Done' } }
  return {
    [path]: { [verb]: { operationId: 'savePet', 'x-sdk-group': 'pets', 'x-sdk-method': 'save', responses, ...parts } },
  }
}

/** The schema `Pet` as what an operation takes. */
export function taken(schema: JsonObject): TestDocument {
  return { schemas: { Pet: schema }, paths: operation({ requestBody: { required: true, content: json(ref) } }) }
}

/** The schema `Pet` as what an operation gives. */
export function given(schema: JsonObject): TestDocument {
  return {
    schemas: { Pet: schema },
    paths: operation({ responses: { '200': { description: 'OK', content: json(ref) } } }),
  }
}

/** Both. */
export function exchanged(schema: JsonObject): TestDocument {
  const responses = { '200': { description: 'OK', content: json(ref) } }
  return {
    schemas: { Pet: schema },
    paths: operation({ requestBody: { required: true, content: json(ref) }, responses }),
  }
}

/** An object type; names that end in `!` are required. */
export function object(properties: JsonObject): JsonObject {
  const names = Object.keys(properties)
  return {
    type: 'object',
    required: names.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1)),
    properties: Object.fromEntries(names.map((name) => [name.replace(/!$/, ''), properties[name]])),
  }
}
