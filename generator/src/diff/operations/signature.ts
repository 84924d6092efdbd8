import type { Operation } from '../../model/api.ts'
import { requestRequired } from '../../model/operations/request-shape.ts'

/** How an operation is called, in one line, e.g. `keysGet(client, request: KeysGetRequest, options?): KeysGetResponse`. */
export function signatureOf({ name, types, request, response, stream }: Operation): string {
  const optional = requestRequired(request) ? '' : '?'
  const argument = types.request === undefined ? '' : `request${optional}: ${types.request}, `
  const value = response.decoding === 'none' && stream !== undefined ? [] : [types.response]
  const events = types.event === undefined ? [] : [`EventStream<${types.event}>`]
  return `${name}(client, ${argument}options?): ${[...value, ...events].join(' | ')}`
}

/** Its place in the class that throws, e.g. `keys.get`. */
export function methodOf({ group, method }: Pick<Operation, 'group' | 'method'>): string {
  return [...group, method].join('.')
}
