import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import { commentText, docsOf } from '../code/comment.ts'
import { isOnlyBinary } from '../../model/operations/responses.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { FileScope } from '../code/scope.ts'
import { declareFunction, declareType } from '../code/declare.ts'
import { literal } from '../code/literal.ts'
import type { SourceFiles, Statements } from '../code/source-file.ts'
import { operationDescriptor } from './operation-descriptor.ts'
import { functionComment } from '../code/function-comment.ts'
import { functionExample } from '../code/usage-examples.ts'
import { pagesFunction } from './pages-function.ts'
import { signatureOf } from '../code/signatures.ts'
import { exampleClient, withStandardClient } from '../code/standard-client.ts'

/** `operations/<name>.ts`: the function of one operation. */
export function operationFile(operation: Operation, api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  return sources.fileOf([operation], `${folder}/operations/${operation.name}.ts`, (scope) => [
    errorUnion(operation, api, scope),
    ...binaryAlias(operation, scope),
    ...[callFunction(operation, api, scope), ...pagesFunction(operation, api, scope)].map((declared) =>
      withStandardClient(declared, scope),
    ),
  ])
}

function errorUnion({ name, types, errors }: Operation, api: Api, scope: FileScope): Statements[number] {
  const classes = [...new Set([...errors.map(({ className }) => className), api.names.defaultError])]
  const failure = scope.type('../../runtime/errors/request-failure.js', 'RequestFailure')
  const type = [...classes.map((className) => scope.type('../errors.js', className)), failure].join(' | ')
  const docs = `Errors of \`${name}\`. Other statuses are \`${api.names.defaultError}\`, which \`instanceof\` matches with the class of a status too.`
  return declareType(types.error, type, [commentText(docs)])
}

function binaryAlias({ types, response, name }: Operation, scope: FileScope): Statements {
  if (!isOnlyBinary(response)) return []
  const type = scope.type('../../runtime/response/binary-response.js', 'BinaryResponse')
  const value = response.maybeEmpty ? `${type} | undefined` : type
  return [declareType(types.response, value, [`Response of \`${name}\`.`])]
}

/** The function, with its operation as data inside it: a name of its own for each would be a third of what bundles have of a function. */
function callFunction(operation: Operation, api: Api, scope: FileScope): FunctionDeclarationStructure {
  const call = scope.value('../../runtime/client/call.js', 'call')
  const result = scope.type('../../runtime/client/result.js', 'ResultPromise')
  const { value, parameters, typeParameters = [] } = signatureOf(operation, api, scope, '../..')
  const { client: name, request, options } = scope.locals('client', 'request', 'options')
  const data = literal(operationDescriptor(operation, api, scope))
  const client = { name, type: scope.type('../client.js', api.names.client) }
  const given = [name, data, operation.types.request === undefined ? 'undefined' : request, options]
  return declareFunction(operation.name, {
    typeParameters,
    parameters: [client, ...parameters],
    returnType: `${result}<${value}, ${operation.types.error}>`,
    statements: [`return ${call}(${given.join(', ')})`],
    docs: docsOf(
      functionComment(operation, api, {
        pages: operation.pages?.name,
        example: functionExample(operation, exampleClient(scope)),
      }),
    ),
  })
}
