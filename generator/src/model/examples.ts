import type { JsonObject, JsonValue } from '../json.ts'
import type { Parameter } from './parameters.ts'
import { isJson, isStream } from './media-types.ts'
import { type Node, type Reader, stringAt } from './reader.ts'
import type { StatusNode } from './responses.ts'

/** Values from the document, for tests and documentation. */
export interface OperationExamples {
  /** Parameter values by property, where the document has one for each required parameter. */
  readonly parameters: JsonObject | undefined
  readonly body: JsonValue | undefined
  readonly response: JsonValue | undefined
  readonly event: JsonValue | undefined
  /** Documented error bodies by status. */
  readonly errors: JsonObject
  /**
   * The smallest request that these values allow, as a caller passes it and without the field that selects a stream;
   * absent where they lack what a call needs.
   */
  readonly request: JsonObject | undefined
}

/** The values that the document gives for an operation. */
export function readExamples(
  reader: Reader,
  operation: Node,
  parameters: readonly Parameter[],
  success: string,
  responses: readonly StatusNode[],
): Omit<OperationExamples, 'request'> {
  const body = reader.child(operation, 'requestBody')
  const main = responses.find(({ key }) => key === success)
  const errors = responses.filter(({ key }) => /^[45]/.test(key))
  return {
    parameters: parameterExamples(reader, operation, parameters),
    body: body === undefined ? undefined : mediaExample(reader, body, isJson),
    response: main === undefined ? undefined : mediaExample(reader, main, (type) => !isStream(type)),
    event: main === undefined ? undefined : mediaExample(reader, main, isStream),
    errors: Object.fromEntries(
      errors.flatMap((node) => {
        const example = mediaExample(reader, node, isJson)
        return example === undefined ? [] : [[node.key, example]]
      }),
    ),
  }
}

function parameterExamples(
  reader: Reader,
  operation: Node,
  parameters: readonly Parameter[],
): Readonly<Record<string, JsonValue>> | undefined {
  const nodes = reader.children(operation, 'parameters')
  const values: Record<string, JsonValue> = {}
  for (const parameter of parameters) {
    const node = nodes.find(
      (one) => stringAt(one, 'name') === parameter.wireName && stringAt(one, 'in') === parameter.in,
    )
    const example = node === undefined ? undefined : exampleOf(reader, node)
    if (example !== undefined) values[parameter.property] = example
    else if (parameter.required) return undefined
  }
  return values
}

function mediaExample(reader: Reader, node: Node, accepts: (type: string) => boolean): JsonValue | undefined {
  const media = reader.children(node, 'content').find(({ key }) => accepts(key))
  return media === undefined ? undefined : exampleOf(reader, media)
}

/** The example of a parameter or media type, else the first of its examples, else that of its schema. */
function exampleOf(reader: Reader, node: Node): JsonValue | undefined {
  if (node.value['example'] !== undefined) return node.value['example']
  const named = reader.children(node, 'examples').find(({ value }) => value['value'] !== undefined)
  if (named !== undefined) return named.value['value']
  const schema = reader.child(node, 'schema')
  if (schema?.value['example'] !== undefined) return schema.value['example']
  const listed = schema?.value['examples']
  return Array.isArray(listed) ? listed[0] : undefined
}
