import type { Api } from '../../model/api.ts'
import type { Type } from '../../model/schema/type.ts'
import type { Schema } from '../../model/schema/schemas.ts'
import { comment, docsOf } from '../code/comment.ts'
import { declareConstant, declareType } from '../code/declare.ts'
import { literal, propertyKey } from '../code/literal.ts'
import type { FileScope } from '../code/scope.ts'
import type { SourceFiles, Statements } from '../code/source-file.ts'
import type { GeneratedFile } from '../generated-file.ts'

/** Where the objects are, as in packages. */
export const enumsPath = 'packages/types/src/generated/enums.ts'

interface Member {
  readonly key: string
  readonly value: string | number
}

/** `enums.ts`: an object of the values of each enum, with its type under the same name. Absent without enums. */
export function enumsFile(api: Api, sources: SourceFiles): GeneratedFile | undefined {
  const enums = api.schemas.flatMap((schema) => {
    const members = membersOf(schema, api)
    return members.length === 0 ? [] : [{ schema, members }]
  })
  if (enums.length === 0) return undefined
  return sources.file(enumsPath, (scope) => enums.flatMap(({ schema, members }) => declare(schema, members, scope)))
}

function declare(schema: Schema, members: readonly Member[], scope: FileScope): Statements {
  const { name } = schema
  const type = scope.type('./schemas.js', name)
  const docs = docsOf(comment({ docs: schema.docs }))
  const lines = members.map(({ key, value }) => `${propertyKey(key)}: ${literal(value)}`)
  // Without `satisfies`, which `isolatedDeclarations` does not take.
  const initializer = `{ ${lines.join(', ')} } as const`
  return [declareConstant(name, initializer, undefined, docs), declareType(name, type)]
}

/** The values of an enum of text and numbers; every value is a key of its own where the document names none. */
function membersOf({ key, type, memberNames }: Schema, { types }: Api): readonly Member[] {
  const declared = types.declared(key, type.view ?? 'response')
  const values = literals(declared.kind === 'union' ? declared.members : [declared])
  const named = values.map((value) => ({ key: memberNames.get(String(value)) ?? String(value), value }))
  const isClear = new Set(named.map((member) => member.key)).size === named.length
  return isClear ? named : values.map((value) => ({ key: String(value), value }))
}

/** Nothing where other values than text, numbers and `null` are allowed; an open enum has those that are known. */
function literals(members: readonly Type[]): readonly (string | number)[] {
  const values: (string | number)[] = []
  for (const member of members) {
    if (member.kind === 'literal' && typeof member.value !== 'boolean') values.push(member.value)
    else if (member.kind !== 'other-string' && !(member.kind === 'keyword' && member.name === 'null')) return []
  }
  return new Set(values.map(String)).size === values.length ? values : []
}
