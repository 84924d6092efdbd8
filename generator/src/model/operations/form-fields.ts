import { isJson } from '../media-types.ts'
import { type ParameterStyle, readStyle } from './parameter-style.ts'
import { memberType } from '../schema/property-paths.ts'
import { type Node, type Reader, stringAt } from '../reader.ts'
import { isFlat } from '../schema/is-flat.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'

/** How one field of a form is written (OpenAPI, Encoding Object). */
export interface FormField {
  readonly name: string
  readonly style: ParameterStyle
  readonly explode: boolean
  readonly allowReserved: boolean
}

const styleKeys = ['style', 'explode', 'allowReserved']

/** The fields of a form that its `encoding` asks to be written otherwise than usual: in a style, or as JSON. */
export function readFields(reader: Reader, types: SchemaTypes, media: Node): readonly FormField[] {
  const body = reader.type(media)
  return reader.children(media, 'encoding').flatMap((node): readonly FormField[] => {
    // Where any of these is given, `contentType` does not count.
    if (styleKeys.some((key) => node.value[key] !== undefined)) {
      const allowReserved = node.value['allowReserved'] === true
      const { style, explode } = readStyle(reader, node, 'query')
      const member = memberType(types, body, node.key)
      const isUsual = style === 'form' && explode && !allowReserved && member !== undefined && isFlat(member, types)
      return isUsual ? [] : [{ name: node.key, style, explode, allowReserved }]
    }
    const isJsonField = isJson(stringAt(node, 'contentType') ?? '')
    return isJsonField ? [{ name: node.key, style: 'json', explode: true, allowReserved: false }] : []
  })
}
