import type { Node, Reader } from './reader.ts'
import { forEachSubschema } from './subschemas.ts'

/** Keywords that TypeScript has no way to say, and what becomes of them. */
const unsaid = [
  ['if', 'if-then-else', '`if`, `then` and `else` are not part of the type'],
  ['not', 'not', '`not` is not part of the type'],
  ['$dynamicRef', 'dynamic-ref', '`$dynamicRef` is typed as unknown'],
  ['dependentSchemas', 'dependent-schemas', '`dependentSchemas` is not part of the type'],
  ['contains', 'contains', '`contains` is not part of the type'],
] as const

/** Notes what component schemas say beyond their types. */
export function noteUnsaid(reader: Reader, schema: Node): void {
  forEachSubschema(schema.value, (part) => {
    for (const [keyword, code, message] of unsaid) {
      const value = part[keyword]
      if (value === undefined || value === true || (keyword === 'not' && Object.keys(Object(value)).length === 0))
        continue
      reader.note(schema, `schema-${code}`, message, 'Servers still check it; the type takes more than they do.')
    }
  })
}
