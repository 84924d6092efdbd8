import { commentText } from '../code/comment.ts'
import { declareFunction, declareType } from '../code/declare.ts'
import type { Statements } from '../code/source-file.ts'
import { callExpression, coreFunction, sendsAsGiven, withStream } from './call-expression.ts'
import { dataType, errorType, responseType } from './data-types.ts'
import { callDocs } from './docs.ts'
import { modules, type OperationScope } from './operation-scope.ts'

/** Types, key and options of a mutation. Its variables are the request. */
export function mutationFunctions(scope: OperationScope): Statements {
  const { operation, names, file } = scope
  const { TOnMutateResult, client, overrides, keyPrefix } = file.locals(
    'TOnMutateResult',
    'client',
    'overrides',
    'keyPrefix',
  )
  const typeArguments = [names.data, scope.error, names.variables, TOnMutateResult]
  const keyType = `readonly [${scope.keyStartType}]`
  const typeParameters = [{ name: TOnMutateResult, default: 'unknown' }]
  return [
    dataType(scope),
    errorType(scope),
    declareType(names.variables, variablesType(scope), [commentText(`Variables of \`mutate\`.${streamRemark(scope)}`)]),
    declareFunction(names.mutationKey, {
      parameters: [{ name: keyPrefix, type: 'string', hasQuestionToken: true }],
      returnType: keyType,
      statements: [`return [${scope.prefixedKeyStart}]`],
      docs: [`Key of {@link ${names.mutationOptions}}.`],
    }),
    declareType(
      names.mutationOverrides,
      scope.shared('MutationOverrides', ...typeArguments),
      [`Overrides of {@link ${names.mutationOptions}}.`],
      typeParameters,
    ),
    declareFunction(names.mutationOptions, {
      overloads: [
        {
          typeParameters,
          parameters: [
            { name: client, type: scope.client },
            { name: overrides, type: `${names.mutationOverrides}<${TOnMutateResult}>`, hasQuestionToken: true },
          ],
          returnType: scope.shared('Mutation', ...typeArguments, keyType),
          docs: callDocs(
            scope,
            `Options of \`${operation.name}\` for \`useMutation\`. \`gcTime\` is 0, since requests and responses may hold secrets.`,
          ),
        },
      ],
      parameters: [
        { name: client, type: scope.client },
        { name: overrides, type: 'object', hasQuestionToken: true },
      ],
      returnType: 'object',
      statements: [`return ${mutationOptions(scope)}`],
    }),
  ]
}

/** The options of a mutation, from the hand-written part. */
function mutationOptions(scope: OperationScope): string {
  const { operation, file, names } = scope
  const { client, request, options, overrides, _request } = file.locals(
    'client',
    'request',
    'options',
    'overrides',
    '_request',
  )
  if (sendsAsGiven(scope)) {
    const given = [coreFunction(scope), names.mutationKey, client, overrides]
    return `${file.value(modules.buildMutation, 'mutationOf')}(${given.join(', ')})`
  }
  const call = callExpression(scope, withStream(operation, request, false), options)
  const given = [
    `${names.mutationKey}(${client}.keyPrefix)`,
    `(${scope.request === undefined ? _request : request}, ${options}) => ${call}`,
    overrides,
  ]
  const build = file.value(modules.buildMutation, 'buildMutation')
  return `${build}<${responseType(scope)}, ${names.variables}>(${given.join(', ')})`
}

/** An optional request may be left out of `mutate()`, which TypeScript allows for `void` only. */
function variablesType(scope: OperationScope): string {
  if (scope.request === undefined) return 'void'
  return mayBeLeftOut(scope) ? `${scope.request} | void` : scope.request
}

/** A request whose stream is turned off is an object in any case. */
function mayBeLeftOut(scope: OperationScope): boolean {
  return !scope.requestRequired && scope.operation.stream === undefined
}

function streamRemark({ operation: { stream } }: OperationScope): string {
  return stream?.field === undefined ? '' : ` \`${stream.field}\` is turned off: the response comes in one piece.`
}
