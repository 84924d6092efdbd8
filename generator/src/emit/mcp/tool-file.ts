import type { Api, Operation } from '../../model/api.ts'
import { commentText } from '../code/comment.ts'
import { declareConstant } from '../code/declare.ts'
import { Code, literal } from '../code/literal.ts'
import type { FileScope } from '../code/scope.ts'
import type { Statements } from '../code/source-file.ts'
import type { EmitterTools } from '../emitter.ts'
import { plainLine, plainText } from './plain-text.ts'
import { definitionName } from './schemas-file.ts'
import { toolInput } from './tool-input.ts'

const longestTitle = 120

/** The longest that the APIs of models take. */
const longestDescription = 1_024

/** Name of a tool, and the path of its method from the client. */
interface ToolPlace {
  readonly name: string
  readonly path: readonly string[]
}

/** `petsListTool`: an operation that a model can call. */
export function toolFile(
  operation: Operation,
  place: ToolPlace,
  api: Api,
  tools: EmitterTools,
  scope: FileScope,
): Statements {
  const { packages, client } = api.names
  const { name: operationName, verb, path, pages, isReadOnly } = operation
  const definitionOf = (type: string) => new Code(scope.value('../schemas.js', definitionName(type)))
  const { schema, member, files } = toolInput(operation, tools, definitionOf)
  const clientType = scope.type(`${packages.core}/client`, client)
  const request =
    operation.types.request === undefined
      ? scope.global('undefined')
      : scope.type(packages.types, operation.types.request)
  const description = literal({
    ...place,
    operation: operationName,
    verb,
    title: titleOf(operation),
    description: descriptionOf(operation),
    isReadOnly,
    input: new Code(`() => (${literal(schema)})`),
    member,
    files: files.length === 0 ? undefined : files,
    call: new Code(call(operation, scope.value(`${packages.core}/${operationName}`, operationName), scope)),
    pages: pages && {
      method: pages.method,
      call: new Code(call(operation, scope.value(`${packages.core}/${operationName}`, pages.name), scope)),
    },
  })
  return [
    declareConstant(
      toolConstant(operationName),
      `/* @__PURE__ */ ${scope.value('../../tool.js', 'tool')}<${clientType}, ${request}>(${description})`,
      `${scope.type('../../tool.js', 'Tool')}<${clientType}>`,
      [commentText(`\`${verb} ${path}\` as a tool of a model.`)],
    ),
  ]
}

/** `petsListTool` is the operation `petsList`. */
export function toolConstant(operation: string): string {
  return `${operation}Tool`
}

export function titleOf({ docs, verb, path }: Operation): string {
  return plainLine(docs.summary ?? `${verb} ${path}`, longestTitle)
}

function descriptionOf({ docs, verb, path }: Operation): string {
  const texts = [docs.summary, docs.description].filter((text) => text !== undefined)
  const [first = '', second = ''] = texts
  const whole = second.startsWith(first) ? [second] : texts
  return plainText([...whole, `${verb} ${path}`].join('\n\n'), longestDescription)
}

function call({ request }: Operation, callee: string, scope: FileScope): string {
  const names = scope.locals('client', 'request', 'options')
  const given = [names.client, ...(request.kind === 'none' ? [] : [names.request]), names.options]
  const parameters = [names.client, request.kind === 'none' ? `_${names.request}` : names.request, names.options]
  return `(${parameters.join(', ')}) => ${callee}(${given.join(', ')})`
}
