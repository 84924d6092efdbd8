import { type JsonObject, type JsonValue, mapMember, mapMembers } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { mapOperations, operationPointer } from '../specification/http-methods.ts'
import { resolve } from '../lib/follow.ts'
import type { Say } from './swagger-say.ts'

/**
 * The document with its lists of media types as the converter needs them: a text is a list of one, and an empty list, which
 * several frameworks write where they know none, is JSON. Operations that produce something else than the document have
 * responses of their own, since a shared response of OpenAPI 3 names its media types itself.
 */
export function ownMediaTypes(document: JsonObject, say: Say): JsonObject {
  const listed = mapOperations(withLists(document, '#', say), (operation, path, method) =>
    withLists(operation, operationPointer(appendPointer('#/paths', path), method), say),
  )
  const usual = String(listed['produces'] ?? 'application/json')
  return mapOperations(listed, (operation) => {
    const { produces } = operation
    if (produces === undefined || String(produces) === usual) return operation
    return mapMember(operation, 'responses', (responses) => mapMembers(responses, (one) => ownResponse(one, listed)))
  })
}

function withLists(holder: JsonObject, pointer: string, say: Say): JsonObject {
  return mapMembers(holder, (member, key) => {
    if ((key !== 'consumes' && key !== 'produces') || member === undefined) return member
    const given: readonly JsonValue[] = [member].flat()
    const types = given.filter((type) => typeof type === 'string' && type.trim() !== '')
    const other = given.find((type) => typeof type !== 'string')
    if (other !== undefined)
      say(appendPointer(pointer, key), `"${key}" is a list of media types: ${JSON.stringify(other)} is left out`)
    if (Array.isArray(member) && types.length === member.length && types.length > 0) return member
    return types.length > 0 ? types : ['application/json']
  })
}

/** A shared response whose content depends on what the operation produces. */
function ownResponse(response: JsonValue | undefined, document: JsonObject): JsonValue | undefined {
  const shared = resolve(response, document)
  return shared?.['schema'] === undefined ? response : shared
}
