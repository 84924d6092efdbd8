import { yamlDocument } from './compile.fixture.ts'
import type { FolderSettings } from './emit/layout/folder-layout.ts'

/** 64-bit integers at every place of requests and responses. */
export const int64Document = yamlDocument(`
servers: [{ url: 'https://acme.example' }]
paths:
  /things/{id}/{parts}:
    post:
      operationId: sendAll
      parameters:
        - { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' }, example: 5 }
        - { name: parts, in: path, required: true, schema: { type: array, items: { $ref: '#/components/schemas/Id' } }, example: [6, 7] }
        - { name: since, in: query, schema: { type: integer, format: int64 } }
        - { name: ids, in: query, schema: { type: array, items: { type: integer, format: uint64 } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { id: { $ref: '#/components/schemas/Id' } } } }
        - { name: json, in: query, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        - { name: x-id, in: header, schema: { type: integer, format: int64 } }
        - { name: c, in: cookie, schema: { type: integer, format: int64 } }
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, example: { id: 5 } } } }
      responses:
        200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        400: { description: Bad, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
  /any:
    get:
      operationId: getAny
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Any' } } } } }
  /reported:
    get:
      operationId: getReported
      x-sdk-failure: error
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
  /form:
    post:
      operationId: sendForm
      requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { 204: { description: OK } }
  /parts:
    post:
      operationId: sendParts
      requestBody: { required: true, content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { 204: { description: OK } }
  /patch:
    patch:
      operationId: patchThing
      requestBody: { required: true, content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { 204: { description: OK } }
  /lines:
    post:
      operationId: sendLines
      requestBody: { required: true, content: { application/x-ndjson: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } }
      responses: { 204: { description: OK } }
    get:
      operationId: readLines
      responses: { 200: { description: OK, content: { application/jsonl: { schema: { $ref: '#/components/schemas/Thing' } } } } }
  /sequence:
    get:
      operationId: readSequence
      responses: { 200: { description: OK, content: { application/json-seq: { schema: { $ref: '#/components/schemas/Thing' } } } } }
  /number:
    put:
      operationId: putNumber
      requestBody: { required: true, content: { application/json: { schema: { type: integer, format: int64 } } } }
      responses: { 200: { description: OK, content: { application/json: { schema: { type: integer, format: int64 } } } } }
  /events:
    get:
      operationId: watch
      responses: { 200: { description: OK, content: { text/event-stream: { schema: { $ref: '#/components/schemas/Thing' } } } } }
  /named:
    get:
      operationId: watchNamed
      responses:
        200:
          description: OK
          content:
            text/event-stream:
              schema:
                oneOf:
                  - { type: object, required: [event, data], properties: { event: { const: made }, data: { $ref: '#/components/schemas/Thing' } } }
                  - { type: object, required: [event, data], properties: { event: { const: note }, data: { type: string } } }
  /offset:
    get:
      operationId: listByOffset
      x-sdk-pagination: { kind: offset, offset: offset, items: items, total: total }
      parameters: [{ name: offset, in: query, schema: { type: integer, format: int64 } }]
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
  /page:
    get:
      operationId: listByPage
      x-sdk-pagination: { kind: page, page: page, items: items, pages: total }
      parameters: [{ name: page, in: query, schema: { type: integer, format: int64 } }]
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
  /cursor:
    get:
      operationId: listByCursor
      x-sdk-pagination: { kind: cursor, cursor: after, items: items, next: next }
      parameters: [{ name: after, in: query, schema: { type: integer, format: int64 } }]
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
  /plain:
    get:
      operationId: getPlain
      responses: { 200: { description: OK, content: { application/json: { schema: { type: object, required: [n], properties: { n: { type: integer, format: int32 }, s: { type: string, format: int64 } } } } } } }
webhooks:
  happened:
    post: { operationId: happened, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, responses: { 200: { description: OK } } }
components:
  schemas:
    Id: { type: integer, format: int64 }
    Thing:
      type: object
      required: [id]
      properties:
        id: { type: integer, format: int64, minimum: 1, multipleOf: 1 }
        parent: { type: [integer, 'null'], format: int64 }
        named: { $ref: '#/components/schemas/Id' }
        big: { type: integer, format: uint64 }
        other: { type: integer }
        note: { type: string }
        at: { type: string, format: date-time }
        ids: { type: array, uniqueItems: true, items: { type: integer, format: int64 } }
        parts: { type: array, items: { $ref: '#/components/schemas/Thing' } }
        state: { type: integer, format: int64, enum: [1, 2] }
        long: { type: integer, format: int64, enum: [1, 9007199254740993] }
        retries: { type: integer, format: int64, default: 3 }
    Page: { type: object, required: [items, total], properties: { items: { type: array, items: { $ref: '#/components/schemas/Thing' } }, total: { type: integer, format: int64 }, next: { type: [integer, 'null'], format: int64 } } }
    Problem: { type: object, required: [code], properties: { code: { type: integer, format: int64 } } }
    Dog: { type: object, required: [kind, value], properties: { kind: { const: dog }, value: { type: integer, format: int64 } } }
    Cat: { type: object, required: [kind, value], properties: { kind: { const: cat }, value: { type: integer } } }
    Any:
      type: object
      required: [map, pairs, pets, either, wider, whole, listed, text, nested, all, met]
      properties:
        map: { type: object, additionalProperties: { type: integer, format: int64 } }
        pairs: { type: array, items: { prefixItems: [{ type: integer }, { type: integer, format: int64 }], items: { type: integer, format: int64 } } }
        pets: { type: array, items: { oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }] } }
        either: { anyOf: [{ type: integer, format: int64 }, { type: string }, { type: array, items: { type: integer, format: int64 } }] }
        wider: { anyOf: [{ type: number }, { type: integer, format: int64 }] }
        whole: { anyOf: [{ type: integer }, { $ref: '#/components/schemas/Id' }] }
        listed: { anyOf: [{ const: -1 }, { type: integer, format: int64 }] }
        text: { type: string, format: int64 }
        nested: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] }
        all: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, required: [seen], properties: { seen: { $ref: '#/components/schemas/Id' } } }] }
        met: { type: object, properties: { n: { allOf: [{ type: integer, minimum: 0 }, { type: integer, format: int64 }] } } }
`)

export const int64Settings: FolderSettings = {
  emit: ['types', 'core', 'react-query'],
  imports: '.ts',
  runtime: 'runtime',
}
export const int64Options = { int64: 'bigint', validators: ['zod', 'valibot'], mocks: true } as const
