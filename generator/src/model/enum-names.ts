import type { JsonObject, JsonValue } from '../json.ts'

/** What the members of an enum are called (`x-enum-varnames`, `x-enumNames`) and mean (`x-enum-descriptions`), as a list for people. */
export function enumNames(schema: JsonObject): string | undefined {
  const members = listAt(schema, 'enum')
  const names = [...listAt(schema, 'x-enum-varnames'), ...listAt(schema, 'x-enumNames')]
  const descriptions = [...listAt(schema, 'x-enum-descriptions'), ...listAt(schema, 'x-enumDescriptions')]
  const lines = members.flatMap((member, index) => {
    const said = [names[index], descriptions[index]].filter((text) => typeof text === 'string')
    return said.length === 0 ? [] : [`- \`${String(member)}\`: ${said.join(', ')}`]
  })
  return lines.length === 0 ? undefined : lines.join('\n')
}

function listAt(schema: JsonObject, key: string): readonly JsonValue[] {
  const list = schema[key]
  return Array.isArray(list) ? list : []
}
