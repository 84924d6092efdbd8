import { expect, test } from 'vitest'
import { statusNames } from './http-error.js'
import { nameErrors } from './http-error.js'

test('an error has the name of the class of its status, else of its range, else none', () => {
  nameErrors('DefaultError', { '4XX': 'ClientFault', 429: 'TooManyRequests' })
  expect([399, 400, 429, 499, 500].map((status) => statusNames[status])).toEqual([
    undefined,
    'ClientFault',
    'TooManyRequests',
    'ClientFault',
    undefined,
  ])
})
