import { isObject, type JsonObject, mapMember, mapObjectMembers, objectAt } from '../lib/json.ts'
import { mapOperations } from '../specification/http-methods.ts'
import { isInExtension, mapObjects } from './document-walk.ts'
import { forms, listOf } from './swagger-parameters.ts'

/** Removes formats of lists in headers and inner lists, and moves extensions of enums into the schema of their parameter. */
export function finishObjects(document: JsonObject): JsonObject {
  return mapObjects(document, (given, path) => {
    const { collectionFormat, ...bare } = given
    const object = typeof collectionFormat === 'string' && !isInExtension(path) ? bare : given
    const { in: place, schema } = object
    if (place === undefined || !isObject(schema)) return object
    const about = Object.entries(object).filter(([key]) => /^x-.*enum/i.test(key))
    return about.length === 0 ? object : { ...object, schema: { ...Object.fromEntries(about), ...schema } }
  })
}

/** The converted document, in which required fields make their bodies required, and styles of fields are where OpenAPI has them. */
export function finishBodies(document: JsonObject): JsonObject {
  return mapOperations(document, (operation) =>
    mapMember(operation, 'requestBody', (body) => {
      const styledBody = mapMember(body, 'content', (content) =>
        mapObjectMembers(content, (media) => withOwnSchemas(withFieldStyles(media))),
      )
      return hasRequiredField(body) ? { ...styledBody, required: true } : styledBody
    }),
  )
}

/** A schema that the author wrote beside a field is all that is known of its type. */
function withOwnSchemas(media: JsonObject): JsonObject {
  return mapMember(media, ['schema', 'properties'], (fields) =>
    mapObjectMembers(fields, (field) => field['x-sdk-schema'] ?? field),
  )
}

function withFieldStyles(media: JsonObject): JsonObject {
  const properties = objectAt(objectAt(media, 'schema'), 'properties')
  const given = objectAt(media, 'encoding')
  const styles = Object.entries(properties).flatMap(([name, field]) => {
    const style = isObject(field) ? field['x-sdk-style'] : undefined
    return style === undefined
      ? []
      : [[name, { ...objectAt(given, name), 'x-sdk-style': style, explode: false }] as const]
  })
  if (styles.length === 0) return media
  const encoding = { ...given, ...Object.fromEntries(styles) }
  const bare = mapMember(media, ['schema', 'properties'], (fields) =>
    mapObjectMembers(fields, ({ 'x-sdk-style': _style, ...field }) => field),
  )
  return { ...bare, encoding }
}

function hasRequiredField(body: JsonObject): boolean {
  return Object.entries(objectAt(body, 'content')).some(([type, media]) => {
    const schema = isObject(media) ? media['schema'] : undefined
    return forms.has(type) && isObject(schema) && listOf(schema['required']).length > 0
  })
}
