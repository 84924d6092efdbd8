import { type ApiNames, fixedErrors } from './api-names.ts'
import type { OperationName } from './api.ts'
import { declarable, isIdentifier, memberName, NameRegistry, startLikeIdentifier } from './identifiers.ts'
import type { RawOperation } from './raw-operations.ts'
import { stringAt, stringsAt } from './reader.ts'
import { camelCase, lowerFirst, upperFirst, words } from './words.ts'

export interface OperationNames extends OperationName {
  readonly aliases: readonly OperationName[]
}

/**
 * Group, method and function name of each operation. `x-sdk-group` and `x-sdk-method` decide; without them the group is the
 * first tag and the method the operationId without the group's words, where that is unique in the group.
 */
export function nameOperations(
  operations: readonly RawOperation[],
  api: ApiNames,
): ReadonlyMap<RawOperation, OperationNames> {
  const functions = new NameRegistry()
  // `AcmeError` would be the union of `acme` as well, and the names of its hooks those of the provider.
  const stems = fixedErrors(api).map((name) => lowerFirst(name.slice(0, -'Error'.length)))
  const hidden = new Set([...takenNames, ...stems])
  const takeFunction = (name: string) => (hidden.has(name) ? functions.take(`${name}Operation`) : functions.take(name))
  const methods = new Map<string, NameRegistry>()
  const shortened = shortMethods(operations)
  const place = (group: readonly string[], wanted: string) => {
    const key = group.join('.')
    const registry = methods.get(key) ?? new NameRegistry()
    methods.set(key, registry)
    const method = registry.take(memberName(startLikeIdentifier(wanted === '' ? 'operation' : wanted)))
    return { name: takeFunction(functionName(group, method)), group, method }
  }
  const named = new Map(
    operations.map((operation) => [
      operation,
      place(groupOf(operation), shortened.get(operation) ?? camelCase(operation.id)),
    ]),
  )
  return new Map(
    operations.flatMap((operation) => {
      const names = named.get(operation)
      if (names === undefined) return []
      return [
        [
          operation,
          { ...names, aliases: aliasesOf(operation).map(({ group, method }) => place(group, method)) },
        ] as const,
      ]
    }),
  )
}

/** What the file of an operation imports or names itself, or what a hook called like it would; such a function would hide it. */
const takenNames = (
  'allowReserved allowReservedInPath basic bearer binaryBody binaryResponse bodyByType call client contentUnless ' +
  'cookieList cookiePairs deepObject eventsUntil fetch form formBody formExplode formFields hasMember ' +
  'headerExplode inCookie inHeader inPath inQuery invalidate jsonBody jsonBodyAs jsonField jsonHeader jsonLines ' +
  'jsonPath jsonQuery jsonRecords jsonResponse jsonSequences jsonUnless keyCookie keyHeader keyQuery keyStart ' +
  'label labelExplode matrix matrixExplode multipartBody multipartParts namedEvents noContent noop oauth2 ' +
  'operation options orThrow pagesByCursor pagesByNumber pagesByOffset parameters parametersAndBody ' +
  'pipeDelimited queryClient queryOptions queryParameters request requestKey responseByType serverSentEvents ' +
  'simple simpleExplode skipToken spaceDelimited streamOfBody streamOrJson tabDelimited textBody textEvents textHeader ' +
  'textPath textQuery textResponse unwrap useMutation useQuery useStream useSuspenseQuery whereAny wholeForm ' +
  'query mutation stream suspenseQuery infiniteQuery suspenseInfiniteQuery'
).split(' ')

/** Group and method words joined: `['apiKeys']` and `list` give `apiKeysList`. */
function functionName(group: readonly string[], method: string): string {
  const [first = '', ...rest] = [...group, method]
  const name = lowerFirst(first) + rest.map(upperFirst).join('')
  // Types are called like the function with a capital, which a name without one cannot give.
  return declarable(lowerFirst(name) === upperFirst(name) ? `call${name}` : name)
}

function groupOf(operation: RawOperation): readonly string[] {
  const group = stringAt(operation, 'x-sdk-group')
  if (group !== undefined)
    return group
      .split('.')
      .filter((part) => part !== '')
      .map(identifierOf)
  const tag = stringsAt(operation, 'tags')[0]
  const name = tag === undefined ? '' : camelCase(tag)
  return name === '' ? [] : [startLikeIdentifier(name)]
}

function aliasesOf(operation: RawOperation): readonly { readonly group: readonly string[]; readonly method: string }[] {
  // Aliases of an operation are those of its main function.
  if (operation.bodyType !== undefined) return []
  return stringsAt(operation, 'x-sdk-aliases').map((alias) => {
    const parts = alias.split('.').map(identifierOf)
    return { group: parts.slice(0, -1), method: parts.at(-1) ?? alias }
  })
}

function identifierOf(name: string): string {
  return isIdentifier(name) ? name : startLikeIdentifier(camelCase(name))
}

/** Method names by operation: the given ones, and the operationId without the group's words where the rest is unique. */
function shortMethods(operations: readonly RawOperation[]): ReadonlyMap<RawOperation, string> {
  const candidates = operations.map((operation) => {
    const given = operation.givenMethod
    const group = groupOf(operation)
    const short = given === undefined ? withoutWords(operation.id, group.flatMap(words)) : identifierOf(given)
    return {
      operation,
      key: `${group.join('.')}.${short.toLowerCase()}`,
      short,
      full: given === undefined ? camelCase(operation.id) : short,
    }
  })
  const counts = new Map<string, number>()
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map(candidates.map(({ operation, key, short, full }) => [operation, counts.get(key) === 1 ? short : full]))
}

function withoutWords(id: string, groupWords: readonly string[]): string {
  const group = new Set(groupWords.map(singular))
  const rest = words(id).filter((word) => !group.has(singular(word)))
  return camelCase(rest.length === 0 ? id : rest.join(' '))
}

function singular(word: string): string {
  return word.toLowerCase().replace(/s$/, '')
}
