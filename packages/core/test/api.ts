import type { ApiDefinition } from '../src/runtime/context/api-definition.js'
import { bearer } from '../src/runtime/auth/schemes.js'
import { call } from '../src/runtime/client/call.js'
import { Client, type ClientOptions } from '../src/runtime/client/client.js'
import { HttpError } from '../src/runtime/errors/http-error.js'
import { jsonBody } from '../src/runtime/body/json-body.js'
import type { Operation } from '../src/runtime/context/operation.js'
import type { RequestFailure } from '../src/runtime/errors/request-failure.js'
import { parameters } from '../src/runtime/request/parameters.js'
import type { Credential, RequestOptions } from '../src/runtime/context/request-options.js'
import type { ResultPromise } from '../src/runtime/client/result.js'
import { isStatus } from '../src/runtime/errors/http-error.js'

export class DefaultError extends HttpError {
  override readonly api = 'DefaultError'
  override readonly name: string = 'DefaultError'
}
export class TooManyRequests extends DefaultError {
  static override [Symbol.hasInstance](error: unknown): boolean {
    return isStatus(error, 'DefaultError', 429)
  }
}
export class ServerFault extends DefaultError {
  static override [Symbol.hasInstance](error: unknown): boolean {
    return isStatus(error, 'DefaultError', '5XX')
  }
}

/** A small API as the generator would describe it. */
export const definition: ApiDefinition = {
  userAgent: 'TestApi/1.2.3',
  serverURL: 'https://api.example.test/v1',
  environment: { apiKey: 'TEST_API_API_KEY' },
  security: [[bearer('apiKey')]],
  headers: { appTitle: 'X-App-Title' },
  error: DefaultError,
}

export const apiKey = 'sk-secret-0123456789'

export interface TestOptions extends ClientOptions {
  apiKey?: Credential | undefined
  appTitle?: string | undefined
}

/** A client with waits short enough for tests. */
export class TestClient extends Client {
  constructor(options: TestOptions = {}, api: ApiDefinition = definition) {
    super(api, { apiKey, retryDelayMs: 1, ...options } as TestOptions)
  }
}

export const get: Operation = { id: 'getThing', method: 'GET', path: '/thing', request: parameters() }
export const post: Operation = { id: 'postThing', method: 'POST', path: '/thing', request: jsonBody }

type Failure = DefaultError | RequestFailure

/** Calls an operation whose types do not matter. */
export function send(
  client: Client,
  operation: Operation,
  request?: unknown,
  options?: RequestOptions,
): ResultPromise<unknown, Failure> {
  return call(client, operation, request, options)
}

/** The error of a call that must fail. */
export async function failure(promise: ResultPromise<unknown, Failure>): Promise<Failure> {
  const result = await promise
  if (result.ok) throw new Error('the call succeeded')
  return result.error
}

/** The value of a call that must succeed. */
export async function value<T>(promise: ResultPromise<T, Failure>): Promise<T> {
  const result = await promise
  if (!result.ok) throw result.error
  return result.value
}
