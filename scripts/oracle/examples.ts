import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { componentKey, listOf, referenceOf } from './composition.ts'

/** The examples of a document by the key of the component schema that they are values of. */
export function examplesOf(document: JsonObject): ReadonlyMap<string, readonly JsonValue[]> {
  const found = new Map<string, JsonValue[]>()
  const add = (key: string, values: readonly JsonValue[]) => found.set(key, [...(found.get(key) ?? []), ...values])
  const components = isObject(document['components']) ? document['components'] : {}
  const schemas = isObject(components['schemas']) ? components['schemas'] : {}
  for (const [key, schema] of Object.entries(schemas)) add(key, isObject(schema) ? examplesBeside(schema) : [])
  visit(document, (object) => {
    const pointer = referenceOf(object['schema'])
    const key = pointer === undefined ? undefined : componentKey(pointer)
    if (key !== undefined) add(key, examplesBeside(object))
  })
  return found
}

/** Of a schema, a list of values; of a media type, values under names of their own. */
function examplesBeside({ example, examples }: JsonObject): readonly JsonValue[] {
  const named = Object.values(isObject(examples) ? examples : {}).flatMap((one) =>
    isObject(one) ? (one['value'] ?? []) : [],
  )
  return [...(example === undefined ? [] : [example]), ...listOf(examples), ...named]
}

function visit(value: JsonValue | undefined, read: (object: JsonObject) => void): void {
  if (isObject(value)) read(value)
  if (typeof value === 'object' && value !== null) Object.values(value).forEach((member) => visit(member, read))
}
