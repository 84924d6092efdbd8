import { getResponse } from 'msw'
import type { HandlersOf } from '../../../scripts/mocks/mock-handlers.ts'
import type { Question } from './prism.ts'
import { failure, type JsonReply } from './route.ts'

const serverURL = 'http://mocks.test'

/** Responds with generated mocks: an example of the document, or data made by the schema; empty where it is no JSON. */
export function documentedResponses(mocks: HandlersOf): (question: Question) => Promise<JsonReply> {
  const handlers = mocks({ serverURL, requireCredentials: true })

  return async ({ method, target, authorization, contentType, body }) => {
    const request = new Request(serverURL + target, {
      method,
      headers: { authorization, ...(contentType && { 'content-type': contentType }) },
      ...(body.length > 0 && { body }),
    })
    const response = await getResponse(handlers, request)
    if (response === undefined) return failure(404, `${method} ${target} is not in the document.`)
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    const text = isJson ? await response.text() : ''
    const json: object = text === '' ? {} : JSON.parse(text)
    return { status: response.status, json }
  }
}
