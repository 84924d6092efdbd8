import { expectTypeOf, test } from 'vitest'
import type { HttpError } from '../errors/http-error.js'
import type { ConnectionError, RequestFailure } from '../errors/request-failure.js'
import type { RequestOptions } from '../context/request-options.js'
import type { ResponsePromise, Result, ResultPromise } from './result.js'
import { unwrap } from './result.js'

declare const result: Result<string, HttpError | RequestFailure>
declare const promise: ResultPromise<string, HttpError>

test('ok narrows to value or error', () => {
  if (result.ok) {
    expectTypeOf(result.value).toEqualTypeOf<string>()
    expectTypeOf(result.error).toEqualTypeOf<undefined>()
  } else {
    expectTypeOf(result.error).toEqualTypeOf<HttpError | RequestFailure>()
    if (result.error.name === 'ConnectionError') expectTypeOf(result.error).toExtend<HttpError | ConnectionError>()
  }
})

test('promises', () => {
  expectTypeOf(unwrap(promise)).toEqualTypeOf<ResponsePromise<string>>()
  expectTypeOf<Awaited<ReturnType<typeof promise.withResponse>>['response']>().toEqualTypeOf<Response | undefined>()
  expectTypeOf<Awaited<ReturnType<ResponsePromise<string>['withResponse']>>>().toEqualTypeOf<{
    readonly data: string
    readonly response: Response
  }>()
})

test('options of an operation add typed headers to free ones', () => {
  const options: RequestOptions<{ 'x-mode'?: 'a' | 'b' | undefined }> = {
    headers: { 'x-mode': 'a', 'x-own': '1' },
    signal: undefined,
  }
  expectTypeOf(options).toExtend<RequestOptions>()
  // @ts-expect-error not one of the documented values
  expectTypeOf<{ headers: { 'x-mode': 'c' } }>().toExtend<typeof options>()
})
