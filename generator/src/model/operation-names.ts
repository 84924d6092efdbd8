import { type ApiNames, fixedErrors } from './api-names.ts'
import type { OperationName } from './api.ts'
import { declarable, memberName, NameRegistry, startLikeIdentifier } from './identifiers.ts'
import type { RawOperation } from './raw-operations.ts'
import { stringsAt } from './reader.ts'
import { identifierOf, wantedNames } from './names/wanted-names.ts'
import { lowerFirst, upperFirst } from './words.ts'

export interface OperationNames extends OperationName {
  readonly aliases: readonly OperationName[]
}

/**
 * Group, method and function name of each operation. `x-sdk-group` and `x-sdk-method` decide; without them names follow from
 * operationId, tags, verb and path (`names/`). Of operations that want the same name the one nearest to the root has it; the
 * others add a word of their path.
 */
export function nameOperations(
  operations: readonly RawOperation[],
  api: ApiNames,
  returnsList: (operation: RawOperation) => boolean,
): ReadonlyMap<RawOperation, OperationNames> {
  const functions = new NameRegistry()
  // `AcmeError` would be the union of `acme` as well, and the names of its hooks those of the provider.
  const stems = fixedErrors(api).map((name) => lowerFirst(name.slice(0, -'Error'.length)))
  const hidden = new Set([...takenNames, ...stems])
  const takeFunction = (name: string) => (hidden.has(name) ? functions.take(`${name}Operation`) : functions.take(name))
  const groups = new Map<string, NameRegistry>()
  const place = (group: readonly string[], wanted: readonly string[]) => {
    const registry = groups.get(group.join('.')) ?? new NameRegistry()
    groups.set(group.join('.'), registry)
    const methods = wanted.map((name) => memberName(startLikeIdentifier(name === '' ? 'operation' : name)))
    const isFree = (method: string) => !registry.has(method) && !functions.has(functionName(group, method))
    const method = registry.take(methods.find(isFree) ?? methods[0] ?? 'operation')
    return { name: takeFunction(functionName(group, method)), group, method }
  }
  const named = new Map(
    wantedNames(operations, returnsList).map(({ operation, group, methods }) => [operation, place(group, methods)]),
  )
  return new Map(
    operations.flatMap((operation) => {
      const names = named.get(operation)
      if (names === undefined) return []
      return [
        [
          operation,
          { ...names, aliases: aliasesOf(operation).map(({ group, method }) => place(group, [method])) },
        ] as const,
      ]
    }),
  )
}

/** What the file of an operation imports or names itself, or what a hook called like it would; such a function would hide it. */
const takenNames = (
  'allowReserved basic bearer binaryBody binaryResponse call client deepObject fetch form formBody formExplode ' +
  'formFields headerExplode inCookie inHeader inPath inQuery invalidate jsonBody jsonBodyAs jsonHeader jsonLines ' +
  'jsonPath jsonQuery jsonSequences keyCookie keyHeader keyQuery keyStart label labelExplode matrix matrixExplode ' +
  'multipartBody multipartParts namedEvents noop oauth2 operation options orThrow pagesByCursor pagesByNumber pagesByOffset ' +
  'parameters parametersAndBody pipeDelimited queryClient queryOptions request requestKey serverSentEvents streamOrJson ' +
  'simpleExplode skipToken spaceDelimited streamOfBody textBody textEvents textResponse unwrap useMutation useQuery useStream ' +
  'useSuspenseQuery query mutation stream suspenseQuery infiniteQuery suspenseInfiniteQuery'
).split(' ')

/** Group and method words joined: `['apiKeys']` and `list` give `apiKeysList`. */
function functionName(group: readonly string[], method: string): string {
  const [first = '', ...rest] = [...group, method]
  const name = lowerFirst(first) + rest.map(upperFirst).join('')
  // Types are called like the function with a capital, which a name without one cannot give.
  return declarable(lowerFirst(name) === upperFirst(name) ? `call${name}` : name)
}

function aliasesOf(operation: RawOperation): readonly { readonly group: readonly string[]; readonly method: string }[] {
  // Aliases of an operation are those of its main function.
  if (operation.bodyType !== undefined) return []
  return stringsAt(operation, 'x-sdk-aliases').map((alias) => {
    const parts = alias.split('.').map(identifierOf)
    return { group: parts.slice(0, -1), method: parts.at(-1) ?? alias }
  })
}
