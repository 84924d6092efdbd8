import { mapOperations } from '../specification/http-methods.ts'
import { isObject, type JsonObject, type JsonValue, mapMember, mapObjectMembers, objectAt } from '../lib/json.ts'

/** Examples of responses are kept from the converter: it takes a schema of a type alone for none where there is an example. */
const kept = 'x-sdk-examples'

export function keepExamples(document: JsonObject): JsonObject {
  const keepIn = (holder: JsonObject, produces: JsonValue | undefined): JsonObject =>
    mapMember(holder, 'responses', (responses) =>
      mapObjectMembers(responses, (response) => {
        const { examples, ...rest } = response
        return isObject(examples) ? { ...rest, [kept]: ofProduced(examples, produces) } : response
      }),
    )
  const { produces } = document
  return keepIn(
    mapOperations(document, (operation) => keepIn(operation, operation['produces'] ?? produces)),
    produces,
  )
}

/**
 * Examples by the media types that are produced, where they are named: an example of another type adds none. One without a media
 * type, and JSON of another type, is one of the first JSON type.
 */
function ofProduced(examples: JsonObject, produces: JsonValue | undefined): JsonObject {
  const types = Array.isArray(produces) ? produces.map(String) : undefined
  const json = (types ?? ['application/json']).find((type) => jsonType.test(type))
  const isOwn = (key: string): boolean => types?.includes(key) ?? key.includes('/')
  const others = Object.entries(examples).filter(
    ([key]) => !isOwn(key) && (jsonType.test(key) || !key.includes('/')) && json !== undefined,
  )
  const own = Object.entries(examples).filter(([key]) => isOwn(key))
  return Object.fromEntries([...others.map(([, example]) => [json, example]), ...own])
}

const jsonType = /[/+]json\b/i

/** Each example of a response is beside its schema, under its media type. */
export function restoreExamples(document: JsonObject): JsonObject {
  return changeResponses(document, withExamples)
}

function withExamples(response: JsonObject): JsonObject {
  const { [kept]: examples, ...rest } = response
  if (!isObject(examples)) return response
  const content = objectAt(rest, 'content')
  const schema = Object.values(content)
    .filter(isObject)
    .find((media) => media['schema'] !== undefined)?.['schema']
  const added = Object.entries(examples).map(([type, example]) => {
    const media = content[type]
    return [type, { ...(schema === undefined ? {} : { schema }), ...(isObject(media) ? media : {}), example }]
  })
  return { ...rest, content: { ...content, ...Object.fromEntries(added) } }
}

/** The document, of either version, with other responses: those of operations and those that they share. */
function changeResponses(document: JsonObject, change: (response: JsonObject) => JsonObject): JsonObject {
  const changeIn = (parent: JsonObject): JsonObject =>
    mapMember(parent, 'responses', (responses) => mapObjectMembers(responses, change))
  return mapMember(changeIn(mapOperations(document, changeIn)), 'components', changeIn)
}
