import { mapOperations } from '../specification/http-methods.ts'
import { isObject, type JsonObject, type JsonValue, mapMember, mapObjectMembers, objectAt } from '../json.ts'

/** Clients use the first server. */
export function secureFirst(schemes: readonly JsonValue[]): readonly JsonValue[] {
  return schemes.toSorted((a, b) => Number(b === 'https') - Number(a === 'https'))
}

/** Examples of responses are kept from the converter: it takes a schema of a type alone for none where there is an example. */
const kept = 'x-sdk-examples'

export function keepExamples(document: JsonObject): JsonObject {
  return changeResponses(document, (response) => {
    const { examples, ...rest } = response
    return examples === undefined ? response : { ...rest, [kept]: examples }
  })
}

/**
 * Parts of operations and responses that the converter leaves: `schemes` of an operation are its servers, and each example is
 * beside the schema of the response, under its media type.
 */
export function finishOperations(document: JsonObject, { host, basePath }: JsonObject): JsonObject {
  const base = typeof basePath === 'string' && basePath !== '/' ? basePath : ''
  const withServers = (operation: JsonObject): JsonObject => {
    const { schemes, ...rest } = operation
    if (!Array.isArray(schemes) || typeof host !== 'string') return operation
    return { ...rest, servers: secureFirst(schemes).map((scheme) => ({ url: `${String(scheme)}://${host}${base}` })) }
  }
  return changeResponses(mapOperations(document, withServers), withExamples)
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
