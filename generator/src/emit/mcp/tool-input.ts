import type { Operation } from '../../model/api.ts'
import type { NamedType, Type } from '../../model/schema/type.ts'
import { operationTypes } from '../code/operation-types.ts'
import type { EmitterTools } from '../emitter.ts'
import { type DefinitionOf, membersOf, printJsonSchema, type SchemaLiteral } from './print-json-schema.ts'

/** The arguments of a tool. */
export interface ToolInput {
  readonly schema: SchemaLiteral
  /** The member that is the request, where that is no object with members of its own. */
  readonly member: string | undefined
  /** Where the request holds files. */
  readonly files: readonly (readonly string[])[]
}

type Tools = Pick<EmitterTools, 'type' | 'declared'>

/** APIs of models take an object with members only: any other request is in a member `body`. */
export function toolInput(operation: Operation, tools: Tools, definitionOf: DefinitionOf): ToolInput {
  const request = operationTypes(operation, tools.type).find(({ role }) => role === 'request')
  if (request === undefined) return { schema: { type: 'object', properties: {} }, member: undefined, files: [] }
  const type = resolved(request.type, tools)
  const files = filesIn(type, tools)
  if (type.kind === 'object') {
    const printed = printJsonSchema(type, definitionOf)
    return { schema: { properties: {}, ...membersOf(printed) }, member: undefined, files }
  }
  const schema = {
    type: 'object',
    properties: { body: printJsonSchema(request.type, definitionOf) },
    required: isRequired(operation) ? ['body'] : [],
  }
  return { schema, member: 'body', files }
}

function isRequired({ request }: Operation): boolean {
  return request.kind === 'body' && request.body.required
}

/** A type by what it is, where it is a component by its name. */
function resolved(type: Type, tools: Tools, seen: readonly NamedType[] = []): Type {
  if (type.kind !== 'named' || seen.some(({ key }) => key === type.key)) return type
  return resolved(tools.declared(type), tools, [...seen, type])
}

/** Paths of the files in a value of the type; `*` means each item. Components within themselves are not followed twice. */
function filesIn(type: Type, tools: Tools, seen: readonly string[] = []): readonly (readonly string[])[] {
  const within = (key: string, inner: Type) => filesIn(inner, tools, seen).map((path) => [key, ...path])
  switch (type.kind) {
    case 'file':
      return [[]]
    case 'named':
      return seen.includes(type.name) ? [] : filesIn(tools.declared(type), tools, [...seen, type.name])
    case 'array':
      return within('*', type.item)
    case 'object':
      return [
        ...type.properties.flatMap(({ name, type: inner }) => within(name, inner)),
        ...(type.index === undefined ? [] : within('*', type.index)),
      ]
    case 'union':
    case 'intersection':
      return distinct(type.members.flatMap((member) => filesIn(member, tools, seen)))
    case 'with-required':
    case 'without':
      return filesIn(type.type, tools, seen)
    default:
      return []
  }
}

function distinct(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()]
}
