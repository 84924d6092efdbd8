import { expect, test } from 'vitest'
import { errorAdvice } from '../../generator/src/emit/docs/error-advice.ts'
import { RETRIED } from '../../packages/core/src/runtime/response/retry.ts'

const statuses = Array.from({ length: 200 }, (_, index) => String(400 + index))

test('the advice for a status names the retries of the runtime, and no others', () => {
  const wrong = statuses.filter((status) => errorAdvice(status).startsWith('Retried') !== RETRIED.test(status))
  expect(wrong).toEqual([])
})

test('every status, range and default has advice', () => {
  expect([...statuses, '4XX', '5XX', 'default'].filter((status) => errorAdvice(status) === '')).toEqual([])
})
