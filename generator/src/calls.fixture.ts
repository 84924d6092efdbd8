import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createPrism } from '../../packages/core/test/contract/prism.ts'
import { CallValues } from './call-values.fixture.ts'
import { SdkFolder } from './compile.fixture.ts'
import { identify } from './config/identity.ts'
import { assemble } from './generate.ts'
import { isObject, type JsonObject, type JsonValue } from './lib/json.ts'
import { operationsOf } from './specification/http-methods.ts'
import { parseSource } from './load/text-source.ts'
import { buildApi } from './model/build-api.ts'
import { normalise } from './normalise/normalise.ts'
import { Stages } from './stages.ts'

/** Results of the calls of one document. */
export interface Calls {
  /** Requests that the validator found right, such as `GET /pets/{id}`. */
  readonly right: readonly string[]
  /** Operations whose call sent nothing, or something else than the document asks for, with the reason. */
  readonly wrong: readonly string[]
  /** Operations for which there are no valid values. */
  readonly skipped: readonly string[]
}

/** Calls each operation of a document once. Prism, with the same document, says whether the requests are right. */
export async function callEveryOperation(path: string): Promise<Calls> {
  const { document } = await assemble(
    { inputs: [path], overlays: [], redocly: undefined, cwd: dirname(path) },
    new Stages(),
  )
  const normalised = normalise(document)
  const api = buildApi(normalised, identify({ name: 'Acme', scope: '@acme' }, normalised.value))
  const folder = new SdkFolder()
  await folder.add('sdk', document, false)
  const sdk = await import(join(folder.path, 'sdk/packages/core/src/index.ts'))
  const source = parse(path)
  const prism = createPrism(withoutResponses('swagger' in source ? document.value : source))
  const serverURL = await prism.listen(0, '127.0.0.1')
  const sent: string[] = []
  const send = async (url: string, request: RequestInit) => {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(10_000) })
    const violations = response.headers.get('sl-violations') ?? ''
    const isRight = response.status === 204 && violations === ''
    sent.push(isRight ? '' : `${url.slice(serverURL.length)}: ${violations || (await response.text())}`)
    return response
  }
  const client = new sdk.AcmeCore({ serverURL, fetch: send, maxRetries: 0, maxRedirects: 0 })
  const values = new CallValues(normalised.value)
  const calls: Record<keyof Calls, string[]> = { right: [], wrong: [], skipped: [] }
  for (const operation of api.operations) {
    const title = `${operation.verb} ${operation.path}`
    const input = values.inputOf(operation)
    if (input === undefined) {
      calls.skipped.push(title)
      continue
    }
    const given = operation.request.kind === 'none' ? [client] : [client, input.value]
    const result: { readonly error?: unknown } = await sdk[operation.name](...given)
    const problem = sent.pop() ?? `nothing was sent: ${String(result.error)}`
    if (problem === '') calls.right.push(title)
    else calls.wrong.push(`${title}: ${problem}`)
  }
  await prism.close()
  return calls
}

function parse(path: string): JsonObject {
  return parseSource({ file: path, text: readFileSync(path, 'utf8'), format: 'yaml' }).value
}

/** Every operation returns 204 and is open to all: only what is sent matters. */
function withoutResponses(document: JsonObject): JsonObject {
  const inItem = (item: JsonObject): JsonObject => {
    const operations = operationsOf(item).map(({ method, operation }) => {
      const { security: _security, ...rest } = operation
      return [method, { ...rest, responses: { 204: { description: 'OK' } } }] as const
    })
    return { ...item, ...Object.fromEntries(operations) }
  }
  const paths: readonly (readonly [string, JsonValue | undefined])[] = Object.entries(
    isObject(document['paths']) ? document['paths'] : {},
  )
  const { security: _security, ...rest } = document
  return {
    ...rest,
    // Without it, Prism takes no body at all.
    ...(document['swagger'] === undefined ? {} : { consumes: document['consumes'] ?? ['application/json'] }),
    paths: Object.fromEntries(paths.map(([key, item]) => [key, isObject(item) ? inItem(item) : item])),
  }
}
