import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { appendPointer } from '../../lib/json-pointer.ts'
import { firstDifference } from '../../merge/deep-equal.ts'
import type { Body } from '../operations/bodies.ts'
import { type Fitted, fitExample } from './fit-example.ts'
import type { Parameter } from '../operations/parameters.ts'
import { isJson, isStream } from '../media-types.ts'
import { type Keyed, type Node, type Reader, stringAt } from '../reader.ts'
import type { SuccessResponse } from '../operations/responses.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import { keyword, type Type, unknown } from '../schema/type.ts'

/** Values from the document, for tests and documentation. */
export interface OperationExamples {
  /** Documentation shows this operation before others. */
  readonly isPreferred: boolean
  /** Parameter values by property, where the document has one for each required parameter. */
  readonly parameters: JsonObject | undefined
  readonly body: JsonValue | undefined
  /** The shortest example of the body, to start with. */
  readonly shortBody: JsonValue | undefined
  readonly response: JsonValue | undefined
  readonly event: JsonValue | undefined
  /** JSON bodies of further success statuses. */
  readonly otherResponses: JsonObject
  /** Documented error bodies by status. */
  readonly errors: JsonObject
  /**
   * The smallest request that these values allow, as a caller passes it and without the field that selects a stream;
   * absent where they lack what a call needs.
   */
  readonly request: JsonObject | undefined
}

/** Where a document says which operations its readers should see first; Speakeasy's key holds `true` or how to show it. */
const preferences = ['x-sdk-usage-example', 'x-speakeasy-usage-example'] as const

interface ExampleSource {
  readonly parameters: readonly Parameter[]
  readonly body: Body | undefined
  readonly success: SuccessResponse
}

/** The values that the document gives for an operation; those of requests fit their types, since they become code. */
export function readExamples(
  reader: Reader,
  types: SchemaTypes,
  operation: Node,
  { parameters, body, success }: ExampleSource,
  responses: readonly Keyed[],
): Omit<OperationExamples, 'request'> {
  const bodies = body === undefined ? [] : bodyExamples(reader, types, operation, body)
  const main = responses.find(({ key }) => key === success.status)
  const others = responses.filter((node) => /^2\d\d$/.test(node.key) && node !== main)
  const errors = responses.filter(({ key }) => /^[45]/.test(key))
  return {
    isPreferred: preferences.some((key) => Boolean(operation.value[key])),
    parameters: parameterExamples(reader, types, operation, parameters),
    body: bodies[0],
    shortBody: shortest(bodies),
    response: main && mediaExamples(reader, main, (type) => type === success.mediaType)[0],
    otherResponses: byStatus(reader, others),
    event: main && mediaExamples(reader, main, isStream)[0],
    errors: byStatus(reader, errors),
  }
}

/** The example of each JSON body. */
function byStatus(reader: Reader, responses: readonly Keyed[]): JsonObject {
  return Object.fromEntries(
    responses.flatMap((node) => {
      const [example] = mediaExamples(reader, node, isJson)
      return example === undefined ? [] : [[node.key, example]]
    }),
  )
}

function bodyExamples(reader: Reader, types: SchemaTypes, operation: Node, body: Body): readonly JsonValue[] {
  const media = reader.media(reader.child(operation, 'requestBody'), (type) => type === body.mediaType)
  if (media === undefined) return []
  const isOpaque = body.encoding === 'text' || body.encoding === 'binary'
  const type = body.type === undefined ? (isOpaque ? keyword('string') : unknown) : types.at(body.type)
  return fitting(reader, types, media, type)
}

function parameterExamples(
  reader: Reader,
  types: SchemaTypes,
  operation: Node,
  parameters: readonly Parameter[],
): Readonly<Record<string, JsonValue>> | undefined {
  const nodes = reader.children(operation, 'parameters')
  const values: Record<string, JsonValue> = {}
  for (const parameter of parameters) {
    const node = nodes.find(
      (one) => stringAt(one, 'name') === parameter.wireName && stringAt(one, 'in') === parameter.in,
    )
    const [example] = node === undefined ? [] : fitting(reader, types, node, parameterType(types, parameter))
    if (example !== undefined) values[parameter.property] = example
    else if (parameter.required) return undefined
  }
  return values
}

function parameterType(types: SchemaTypes, { type, scalar }: Parameter): Type {
  if (type !== undefined) return types.at(type)
  return scalar === undefined ? unknown : keyword(scalar)
}

/** The examples that fit a type, those without a change first. */
function fitting(reader: Reader, types: SchemaTypes, node: Node, type: Type): readonly JsonValue[] {
  const examples = examplesOf(reader, node)
  const fitted = examples.map(({ value }) => fitExample(types, type, value))
  const misfit = fitted.findIndex((one) => one?.changes !== 0)
  if (misfit !== -1) {
    const outcome = 'what does not fit is left out of tests and documentation'
    noteMisfit(reader, examples[misfit], fitted[misfit], outcome)
  }
  return fitted
    .filter((one) => one !== undefined)
    .toSorted((one, other) => one.changes - other.changes)
    .map(({ value }) => value)
}

function mediaExamples(reader: Reader, node: Node, accepts: (type: string) => boolean): readonly JsonValue[] {
  const media = reader.media(node, accepts)
  return media === undefined ? [] : examplesOf(reader, media).map(({ value }) => value)
}

/** A value of the document with its place. */
export interface Example {
  readonly value: JsonValue
  readonly pointer: string
}

/** The example of a parameter or media type, else its examples, else those of its schema. */
export function examplesOf(reader: Reader, node: Node): readonly Example[] {
  const own = memberOf(node, 'example')
  if (own.length > 0) return own
  const named = reader.children(node, 'examples').flatMap((one) => {
    const values = memberOf(one, 'value')
    return values.length > 0 ? values : memberOf(one, 'dataValue')
  })
  if (named.length > 0) return named
  const schema = reader.child(node, 'schema')
  if (schema === undefined) return []
  const ofSchema = memberOf(schema, 'example')
  const { examples } = schema.value
  if (ofSchema.length > 0 || !Array.isArray(examples)) return ofSchema
  return examples.map((value: JsonValue, index) => ({
    value,
    pointer: appendPointer(schema.pointer, 'examples', String(index)),
  }))
}

function memberOf(node: Node, key: string): readonly Example[] {
  const value = node.value[key]
  return value === undefined ? [] : [{ value, pointer: appendPointer(node.pointer, key) }]
}

/** Says where an example differs from what its schema takes. */
export function noteMisfit(
  reader: Reader,
  example: Example | undefined,
  fitted: Fitted | undefined,
  outcome: string,
  kind?: string,
): void {
  if (example === undefined) return
  const { value, pointer } = example
  const part = fitted === undefined ? '#' : (firstDifference(value, fitted.value) ?? '#')
  const what = part === '#' ? 'The example' : `\`${part.slice(2)}\` of the example`
  const place = { value: {}, pointer: pointer + part.slice(1) }
  const message = `${what} does not fit the schema; ${outcome}`
  reader.note(place, 'example-misfit', message, 'Correct the example, or the schema.', kind)
}

/** The first of the shortest. */
function shortest(values: readonly JsonValue[]): JsonValue | undefined {
  const length = (value: JsonValue) => JSON.stringify(value).length
  return values.toSorted((one, other) => length(one) - length(other))[0]
}
