import { isObject, type JsonValue } from '../../lib/json.ts'
import { enumNames } from '../names/enum-names.ts'
import { limitsOf } from '../limits.ts'
import type { About } from './type.ts'

/** Documentation of a schema; undefined if it has none. */
export function readAbout(schema: JsonValue): About | undefined {
  if (!isObject(schema)) return undefined
  const description = typeof schema['description'] === 'string' ? schema['description'].trim() : ''
  const [values, limits, fallback] = [enumNames(schema), limitsOf(schema), schema['default']]
  const deprecated = schema['deprecated'] === true
  if (description === '' && values === undefined && limits === '' && !deprecated && fallback === undefined)
    return undefined
  return { description: description === '' ? undefined : description, values, limits, deprecated, fallback }
}
