import type { FunctionDeclarationStructure, OptionalKind, ParameterDeclarationStructure } from 'ts-morph'
import type { FileScope } from './scope.ts'

/** As in packages: files of two of them import it. */
const helperModule = 'packages/core/src/runtime/client/standard-client.js'

type Parameter = OptionalKind<ParameterDeclarationStructure>

/** The client of an example call; absent where the layout has a standard one. */
export function exampleClient(scope: FileScope): string | undefined {
  return scope.standardClient === undefined ? 'client' : undefined
}

/**
 * Lets callers leave out the client where the layout has a standard one: each signature is written twice, without and with it.
 * Elsewhere the function stays as it is.
 */
export function withStandardClient(
  declared: FunctionDeclarationStructure,
  scope: FileScope,
): FunctionDeclarationStructure {
  if (scope.standardClient === undefined) return declared
  const { overloads = [], parameters = [], docs = [], statements, typeParameters = [], ...rest } = declared
  const { client, given } = scope.locals('client', 'given')
  const { returnType = 'void' } = rest
  const signatures = overloads.length > 0 ? overloads : [{ parameters, docs, typeParameters, returnType }]
  const all = signatures.map((each) => ({
    ...each,
    parameters: (each.parameters ?? []).map((parameter) => signatureOf(parameter, scope)),
  }))
  const withoutClient = all.map((each) => ({
    ...each,
    parameters: each.parameters.filter(({ name }) => name !== client),
  }))
  const withClient = all.map((each, index) => (index === 0 ? { ...each, docs: ['With another client.'] } : each))
  const at = parameters.findIndex(({ name }) => name === client)
  const split = parameters.slice(at)
  const types = split
    .map((parameter) => signatureOf(parameter, scope))
    .map(({ name, type, hasQuestionToken }) => `${name}${hasQuestionToken ? '?' : ''}: ${String(type)}`)
  const names = split.map(({ name, initializer }) =>
    initializer === undefined ? name : `${name} = ${String(initializer)}`,
  )
  const helper = scope.value(helperModule, 'withClient')
  const standard = scope.value(scope.standardClient, 'client', 'standardClient')
  return {
    ...rest,
    typeParameters,
    overloads: [...withoutClient, ...withClient],
    parameters: [...parameters.slice(0, at), { name: `...${given}`, type: 'readonly unknown[]' }],
    statements: [
      `const [${names.join(', ')}] = ${helper}<[${types.join(', ')}]>(${standard}, ${given})`,
      ...(Array.isArray(statements) ? statements : []),
    ],
  }
}

/** A parameter as a signature without a body has it: neither taken apart nor with a default. */
function signatureOf({ name, type = 'unknown', hasQuestionToken, initializer }: Parameter, scope: FileScope) {
  return {
    name: name.startsWith('{') ? scope.local('overrides') : name,
    type,
    hasQuestionToken: hasQuestionToken === true || initializer !== undefined,
  }
}
