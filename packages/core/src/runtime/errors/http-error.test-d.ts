import { expectTypeOf, test } from 'vitest'
import { HttpError } from './http-error.js'
import { isStatus, type StatusOf } from './http-error.js'

class ClientFault extends HttpError {
  declare readonly statusCode: StatusOf<'4XX'>

  static override [Symbol.hasInstance](error: unknown): boolean {
    return isStatus(error, 'DefaultError', '4XX')
  }
}

class ServerFault extends HttpError {
  declare readonly statusCode: StatusOf<'5XX'>

  static override [Symbol.hasInstance](error: unknown): boolean {
    return isStatus(error, 'DefaultError', '5XX')
  }
}

test('a range has its hundred statuses', () => {
  expectTypeOf<400 | 404 | 499>().toExtend<StatusOf<'4XX'>>()
  expectTypeOf<500>().not.toExtend<StatusOf<'4XX'>>()
})

test('classes of equal bodies are distinguished', () => {
  const error = {} as ClientFault | ServerFault
  if (error instanceof ClientFault) expectTypeOf(error).toEqualTypeOf<ClientFault>()
  else expectTypeOf(error).toEqualTypeOf<ServerFault>()
})
