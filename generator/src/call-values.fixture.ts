import { Ajv2020 } from 'ajv/dist/2020.js'
import { JSONSchemaFaker } from 'json-schema-faker'
import { isObject, type JsonObject, type JsonValue } from './lib/json.ts'
import { readPointer } from './lib/json-pointer.ts'
import type { Operation } from './model/api.ts'
import type { Body } from './model/operations/bodies.ts'
import type { Parameter } from './model/operations/parameters.ts'
import type { TypeRef } from './model/type-ref.ts'

/** Values that the schemas of a document accept. */
export class CallValues {
  readonly #document: JsonObject
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: false, logger: false })

  constructor(document: JsonObject) {
    this.#document = withoutReadOnly(document)
    this.#ajv.addSchema(this.#document, 'document')
  }

  /** Arguments for an operation; undefined if something it needs has no valid value. */
  inputOf({ request, examples }: Operation): { readonly value: unknown } | undefined {
    if (request.kind === 'none') return { value: undefined }
    const parameters = request.kind === 'body' ? {} : this.#parametersOf(request.parameters, examples.parameters)
    if (parameters === undefined || request.kind === 'parameters') return parameters && { value: parameters }
    const body = this.#bodyOf(request.body, examples.body)
    if (body === undefined && request.body.required) return undefined
    return { value: request.kind === 'body' ? body : { ...parameters, body } }
  }

  #parametersOf(parameters: readonly Parameter[], examples: JsonObject | undefined): object | undefined {
    const entries = parameters.map((parameter) => {
      const { property, type, required } = parameter
      const [value] = type === undefined ? ['text'] : this.#valuesOf(type, examples?.[property])
      return { property, value, isMissing: value === undefined && required }
    })
    if (entries.some(({ isMissing }) => isMissing)) return undefined
    return Object.fromEntries(entries.map(({ property, value }) => [property, value]))
  }

  #bodyOf({ encoding, type, multipart }: Body, example: JsonValue | undefined): unknown {
    if (encoding === 'binary') return new Blob(['bytes'])
    if (encoding === 'text') return 'text'
    if (type === undefined) return encoding === 'records' ? [{}] : {}
    const [value] = this.#valuesOf(type, example)
    if (encoding !== 'multipart' || !isObject(value)) return value
    const files = (multipart?.files ?? []).map((name) => {
      const file = new Blob(['bytes'])
      return [name, Array.isArray(value[name]) ? [file] : file]
    })
    return { ...value, ...Object.fromEntries(files) }
  }

  /** The example if it is valid, else a full value, else a small one. */
  #valuesOf({ pointer }: TypeRef, example: JsonValue | undefined): readonly JsonValue[] {
    const reference = encodeURI(pointer)
    const isValid = this.#ajv.compile({ $ref: `document${reference}` })
    const made = [true, false].flatMap((isFull) => [0.3, 0.9].map((random) => this.#made(pointer, isFull, random)))
    return [example, ...made].flatMap((value) => (value !== undefined && isValid(value) ? [value] : []))
  }

  #made(pointer: string, isFull: boolean, random: number): JsonValue | undefined {
    JSONSchemaFaker.format('url', () => 'https://example.com/')
    JSONSchemaFaker.option({
      alwaysFakeOptionals: isFull,
      requiredOnly: !isFull,
      failOnInvalidTypes: false,
      failOnInvalidFormat: false,
      fillProperties: false,
      refDepthMax: 2,
      minItems: 1,
      maxItems: 2,
      random: () => random,
    })
    // It changes what it is given.
    const { components, schema } = JSON.parse(
      JSON.stringify({ components: this.#document['components'], schema: readPointer(this.#document, pointer) }),
    )
    try {
      const value: unknown = JSONSchemaFaker.generate({ components, allOf: [schema] })
      return JSON.parse(JSON.stringify(value ?? null))
    } catch {
      // It stumbles over some compositions; other values are tried.
      return undefined
    }
  }
}

/** Read-only members are never sent. */
function withoutReadOnly(document: JsonObject): JsonObject {
  const isReadOnly = (schema: unknown) => isObject(schema) && schema['readOnly'] === true
  return JSON.parse(
    JSON.stringify(document, (_, value: JsonValue) => {
      if (!isObject(value) || !isObject(value['properties'])) return value
      const { properties, required } = value
      const left = Object.entries(properties).filter(([, schema]) => !isReadOnly(schema))
      const names = new Set(left.map(([name]) => name))
      const needed = Array.isArray(required)
        ? required.filter((name) => names.has(String(name)) || !(String(name) in properties))
        : required
      return { ...value, properties: Object.fromEntries(left), ...(needed === undefined ? {} : { required: needed }) }
    }),
  )
}
