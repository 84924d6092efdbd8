import { isObject, type JsonObject, listAt } from '../../lib/json.ts'

/** Names (`x-enum-varnames`, `x-enumNames`) and descriptions (`x-enum-descriptions`) of enum members, as a list for people. */
export function enumNames(schema: JsonObject): string | undefined {
  const members = listAt(schema, 'enum')
  if (members.length === 0) return undefined
  const names = [...listAt(schema, 'x-enum-varnames'), ...listAt(schema, 'x-enumNames')]
  const described = schema['x-enumDescriptions']
  const descriptions = [...listAt(schema, 'x-enum-descriptions'), ...listAt(schema, 'x-enumDescriptions')]
  const lines = members.flatMap((member, index) => {
    const byMember = isObject(described) ? described[String(member)] : undefined
    const said = [names[index], descriptions[index] ?? byMember].filter((text) => typeof text === 'string')
    return said.length === 0 ? [] : [`- \`${String(member)}\`: ${said.join(', ')}`]
  })
  return lines.length === 0 ? undefined : lines.join('\n')
}

/** The document's names of the members of an enum, by their values as text; without names that several members share. */
export function memberNames(schema: JsonObject): ReadonlyMap<string, string> {
  const names = [...listAt(schema, 'x-enum-varnames'), ...listAt(schema, 'x-enumNames')]
  const pairs = listAt(schema, 'enum').flatMap((member, index): (readonly [string, string])[] => {
    const name = names[index]
    return typeof name === 'string' && name !== '' ? [[String(member), name]] : []
  })
  return new Set(pairs.map(([, name]) => name)).size === pairs.length ? new Map(pairs) : new Map()
}
