import { isObject, type JsonObject } from '../../lib/json.ts'
import { appendPointer } from '../../lib/json-pointer.ts'
import type { RawOperation } from '../raw-operations.ts'
import { type Keyed, type Node, type Reader, stringAt } from '../reader.ts'

/** A member that OpenAPI does not allow beside the others of a parameter. */
type Rule = readonly [member: string, applies: (parameter: JsonObject, location: string) => boolean, why: string]

const hasContent = ({ content }: JsonObject): boolean => isObject(content) && Object.keys(content).length > 0

/** Parameter Object, "Common Fixed Fields", "Fixed Fields for use with schema" and "… with content". */
const rules: readonly Rule[] = [
  ['schema', hasContent, 'has no effect beside `content`'],
  ['style', hasContent, 'has no effect beside `content`'],
  ['explode', hasContent, 'has no effect beside `content`'],
  [
    'schema',
    (parameter, location) => location === 'querystring' && !hasContent(parameter),
    'is read as the one of a form: a whole query is described by `content`',
  ],
  [
    'allowReserved',
    ({ allowReserved }, location) => allowReserved === true && (location === 'header' || location === 'cookie'),
    'has an effect in queries and paths only',
  ],
  [
    'required',
    ({ required }, location) => required === false && location === 'path',
    'is not followed: a path has all of its parameters',
  ],
]

/** Notes the members of a parameter that do nothing where they are. */
export function noteParameterMembers(reader: Reader, node: Node, location: string): void {
  for (const [member, applies, why] of rules) {
    if (node.value[member] === undefined || !applies(node.value, location)) continue
    const place = { value: node.value, pointer: appendPointer(node.pointer, member) }
    const message = `\`${member}\` of the parameter "${stringAt(node, 'name')}" (in: ${location}) ${why}`
    reader.note(place, 'parameter-style', message, 'Remove it.', `parameter ${member} ${why}`)
  }
}

/** A query is given as a whole once, or by its parameters (OpenAPI 3.2, `in: querystring`). */
export function noteWholeQueries(reader: Reader, operation: RawOperation, parameters: readonly Keyed[]): void {
  const [first, ...others] = parameters.filter(({ value }) => value['in'] === 'querystring')
  if (first === undefined) return
  const beside = [...others, ...parameters.filter(({ value }) => value['in'] === 'query')]
  if (beside.length === 0) return
  const names = beside.map((node) => `"${stringAt(node, 'name')}"`).join(', ')
  const message = `"${stringAt(first, 'name')}" is the whole query of ${operation.verb} ${operation.path}, which has ${names} beside it; all of them are sent, joined by "&"`
  const hint = 'Describe all of the query in one parameter, or each of its parameters with "in: query".'
  reader.note(first, 'parameter-style', message, hint, 'several queries')
}
