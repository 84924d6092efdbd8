import { isObject, type JsonObject } from '../json.ts'
import type { Node, Reader } from './reader.ts'
import { Conjuncts } from './schema/conjuncts.ts'
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
export function noteUnsaid(reader: Reader, schema: Node, schemas: JsonObject): void {
  const members = new Set<unknown>()
  forEachSubschema(schema.value, (part) => {
    for (const list of [part['allOf'], part['oneOf'], part['anyOf']])
      if (Array.isArray(list)) for (const member of list) members.add(member)
    // Members of a composition are described by its other members too.
    if (!members.has(part)) noteUndeclared(reader, schema, part, schemas)
    for (const [keyword, code, message] of unsaid) {
      const value = part[keyword]
      if (value === undefined || value === true || (keyword === 'not' && Object.keys(Object(value)).length === 0))
        continue
      reader.note(schema, `schema-${code}`, message, 'Servers still check it; the type takes more than they do.')
    }
  })
}

/** What is required and nowhere described is demanded, as a value of any type. */
function noteUndeclared(reader: Reader, schema: Node, part: JsonObject, schemas: JsonObject): void {
  if (!Array.isArray(part['required']) && !Array.isArray(part['allOf'])) return
  const whole = Conjuncts.of(part, schemas)
  const isDescribed = (name: string) =>
    whole.property(name).length > 0 ||
    whole.parts.some((one) =>
      ['additionalProperties', 'patternProperties', 'propertyNames'].some((key) => isObject(one[key])),
    )
  if (whole.hasVariants || [part['type'] ?? 'object'].flat().every((type) => type !== 'object')) return
  for (const name of whole.required) {
    if (isDescribed(name)) continue
    const message = `"${name}" is required, but no schema describes it; it is typed as unknown`
    reader.note(schema, 'required-undeclared', message, 'Describe it in `properties`, or remove it from `required`.')
  }
}
