import type { JsonObject, JsonValue } from '../../lib/json.ts'
import type { Body } from '../operations/bodies.ts'
import { fitExample } from './fit-example.ts'
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
  const fitted = examplesOf(reader, node).map((example) => fitExample(types, type, example))
  if (fitted.some((one) => one?.changes !== 0)) {
    const message = 'An example does not fit its schema; what does not fit is left out of tests and documentation'
    reader.note(node, 'example-misfit', message, 'Correct the example, or the schema.')
  }
  return fitted
    .filter((one) => one !== undefined)
    .toSorted((one, other) => one.changes - other.changes)
    .map(({ value }) => value)
}

function mediaExamples(reader: Reader, node: Node, accepts: (type: string) => boolean): readonly JsonValue[] {
  const media = reader.media(node, accepts)
  return media === undefined ? [] : examplesOf(reader, media)
}

/** The example of a parameter or media type, else its examples, else those of its schema. */
export function examplesOf(reader: Reader, node: Node): readonly JsonValue[] {
  if (node.value['example'] !== undefined) return [node.value['example']]
  const named = reader
    .children(node, 'examples')
    .flatMap(({ value: { dataValue, value = dataValue } }) => (value === undefined ? [] : [value]))
  if (named.length > 0) return named
  const schema = reader.child(node, 'schema')
  if (schema?.value['example'] !== undefined) return [schema.value['example']]
  const listed = schema?.value['examples']
  return Array.isArray(listed) ? listed : []
}

/** The first of the shortest. */
function shortest(values: readonly JsonValue[]): JsonValue | undefined {
  const length = (value: JsonValue) => JSON.stringify(value).length
  return values.toSorted((one, other) => length(one) - length(other))[0]
}
