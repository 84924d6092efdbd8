import { enumNames } from '../../model/enum-names.ts'
import { isObject } from '../../json.ts'
import { limitsOf } from '../../model/limits.ts'
import { commentText } from '../code/comment.ts'

/** What an editor should show about a property: description, limits, default, deprecation. */
export function schemaComment(schema: unknown): string | undefined {
  if (!isObject(schema)) return undefined
  const description = typeof schema['description'] === 'string' ? schema['description'].trim() : ''
  const limits = limitsOf(schema)
  const fallback = schema['default']
  const tags = [
    ...(schema['deprecated'] === true ? ['@deprecated'] : []),
    ...(fallback === undefined ? [] : [`@default ${JSON.stringify(fallback)}`]),
  ]
  const text = [description, enumNames(schema) ?? '', limits, tags.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
  return text === '' ? undefined : commentText(text)
}
