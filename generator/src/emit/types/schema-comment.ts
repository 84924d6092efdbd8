import { isObject, type JsonValue } from '../../json.ts'
import { upperFirst } from '../../model/words.ts'
import { commentText } from '../comment.ts'

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
  const text = [description, limits, tags.join('\n')].filter((part) => part !== '').join('\n\n')
  return text === '' ? undefined : commentText(text)
}

function limitsOf(schema: Readonly<Record<string, JsonValue | undefined>>): string {
  const parts = limits.flatMap(([key, label]) => {
    const value = schema[key]
    if (key === 'format' && sizes.has(value)) return []
    return typeof value === 'number' || typeof value === 'string' ? [`${label} ${value}`] : []
  })
  return parts.length === 0 ? '' : `${upperFirst(parts.join(', '))}.`
}

const limits = [
  ['format', 'format'],
  ['minimum', 'at least'],
  ['exclusiveMinimum', 'more than'],
  ['maximum', 'at most'],
  ['exclusiveMaximum', 'less than'],
  ['minLength', 'minimum length'],
  ['maxLength', 'maximum length'],
  ['minItems', 'minimum number of items'],
  ['maxItems', 'maximum number of items'],
  ['pattern', 'pattern'],
] as const

/** Formats that only say how a number is stored elsewhere. */
const sizes: ReadonlySet<unknown> = new Set(['double', 'float', 'int32', 'int64'])
