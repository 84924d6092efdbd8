import type { Operation } from '../../model/api.ts'
import { type ConversionPlan, leadsTo } from '../../model/conversions/conversion-plan.ts'
import type { Condition } from '../../model/operations/failures.ts'
import type { FileScope } from '../code/scope.ts'
import { Code, type Literal } from '../code/literal.ts'
import { converter } from './conversions-file.ts'
import { call } from './descriptor-call.ts'

const runtime = '../../runtime'

/** Decoder of a success that is not a stream; absent for JSON alone, the default of the runtime. */
export function responseDecoder(operation: Operation, scope: FileScope): Code | undefined {
  const { response, stream } = operation
  if (response.decoding === 'none') {
    const isOnlyStream = stream !== undefined && stream.field === undefined
    // JSON that comes instead of a stream may report a failure.
    return isOnlyStream
      ? contentDecoder(operation, scope)
      : new Code(scope.value(`${runtime}/response/decoders.js`, 'noContent'))
  }
  const decode = contentDecoder(operation, scope)
  if (response.emptyStatuses.length === 0) return decode
  const statuses = response.emptyStatuses.map((status) => (status === 'default' ? '' : status.replaceAll('X', '.')))
  const empty = new Code(`/^(?:${statuses.join('|')})$/`)
  return call(scope.value(`${runtime}/response/decoders.js`, 'contentUnless'), empty, decode)
}

function contentDecoder({ response, failure, conversions }: Operation, scope: FileScope): Code | undefined {
  // Names are imported where they are asked for, so only what is used may ask.
  const plainJson = () => (failure.length === 0 ? undefined : jsonUnless(failure, scope))
  const json = () =>
    conversions.response === undefined
      ? plainJson()
      : call(convertedJson(conversions.response, scope), converter(conversions.response, scope), plainJson())
  const decoders = {
    json: () => json() ?? new Code(scope.value(`${runtime}/response/decoders.js`, 'jsonResponse')),
    text: () => new Code(scope.value(`${runtime}/response/decoders.js`, 'textResponse')),
    binary: () => new Code(scope.value(`${runtime}/response/binary-response.js`, 'binaryResponse')),
  }
  const [kind, ...others] = response.kinds
  if (kind === undefined || (kind === 'json' && others.length === 0)) return json()
  if (others.length === 0) return decoders[kind]()
  const byKind = response.kinds.map((each): readonly [string, Literal] => [each, decoders[each]()])
  return call(scope.value(`${runtime}/response/response-by-type.js`, 'responseByType'), Object.fromEntries(byKind))
}

function convertedJson(plan: ConversionPlan, scope: FileScope): string {
  return leadsTo('bigint', plan)
    ? scope.value(`${runtime}/conversions/exact-json.js`, 'exactJson')
    : scope.value(`${runtime}/conversions/converted-json.js`, 'convertedJson')
}

function jsonUnless(failure: readonly Condition[], scope: FileScope): Code {
  return call(scope.value(`${runtime}/response/reported-error.js`, 'jsonUnless'), bodyTest(failure, scope))
}

/** The runtime's test for conditions of which one has to hold. */
export function bodyTest(conditions: readonly Condition[], scope: FileScope): Literal {
  const [only, ...others] = conditions
  if (only === undefined) return undefined
  if (others.length === 0 && only.values.length === 0 && !only.path.includes('.'))
    return call(scope.value(`${runtime}/response/body-test.js`, 'hasMember'), only.path)
  const tuples = conditions.map(({ path, values }) => [path, ...values])
  return call(scope.value(`${runtime}/response/body-test.js`, 'whereAny'), ...tuples)
}
