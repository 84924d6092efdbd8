import { mapOperations } from '../specification/http-methods.ts'
import { isObject, type JsonObject, mapMember, mapObjectMembers, objectAt } from '../json.ts'

/** Examples of responses are kept from the converter: it takes a schema of a type alone for none where there is an example. */
const kept = 'x-sdk-examples'

export function keepExamples(document: JsonObject): JsonObject {
  return changeResponses(document, (response) => {
    const { examples, ...rest } = response
    return examples === undefined ? response : { ...rest, [kept]: examples }
  })
}

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
