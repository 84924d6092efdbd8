import { readFile } from 'node:fs/promises'
import { load } from 'js-yaml'
import { isRecord } from '../../../packages/core/test/contract/json.ts'
import { createPrism } from '../../../packages/core/test/contract/prism.ts'
import type { JsonReply } from './route.ts'

export interface Question {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly authorization: string
  readonly contentType: string
  readonly body: Uint8Array<ArrayBuffer>
}

export interface Prism {
  /** Why a request does not fit the document; absent where it does. */
  check(question: Question): Promise<JsonReply | undefined>
  close(): Promise<void>
}

/** Checks requests against `spec/openapi.yaml`. */
export async function startPrism(): Promise<Prism> {
  const document = load(await readFile(new URL('../../../spec/openapi.yaml', import.meta.url), 'utf8'))
  if (!isRecord(document)) throw new Error('spec/openapi.yaml is not an OpenAPI document.')
  const prism = createPrism(document)
  const url = await prism.listen(0, '127.0.0.1')

  async function check({ method, target, authorization, contentType, body }: Question): Promise<JsonReply | undefined> {
    const response = await fetch(`${url}${target}`, {
      method,
      headers: { authorization, accept: '*/*', ...(contentType && { 'content-type': contentType }) },
      ...(body.length > 0 && { body }),
    })
    const text = await response.text()
    if (response.ok) return undefined
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    const json: object = isJson && text !== '' ? JSON.parse(text) : {}
    return { status: response.status, json }
  }

  return { check, close: () => prism.close() }
}
