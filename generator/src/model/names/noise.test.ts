import { expect, test } from 'vitest'
import { withoutDate, withoutHash } from './noise.ts'

test.each([
  ['get-user-6VMVochwUWo', 'get-user'],
  ['get_user_3fa85f64', 'get_user'],
  ['getUser-OAuth2Tokens', 'getUser-OAuth2Tokens'],
  ['list_items_20230101', 'list_items_20230101'],
  ['add_ipv4', 'add_ipv4'],
  ['read_deadbeef', 'read_deadbeef'],
  ['6VMVochwUWo', '6VMVochwUWo'],
])('%s is %s without its hash', (id, want) => {
  expect(withoutHash(id)).toBe(want)
})

test.each([
  [['Api20100401', 'Account'], ['Account']],
  [['20230101', 'users'], ['users']],
  [['20230101'], ['20230101']],
  [
    ['Api', 'Keys'],
    ['Api', 'Keys'],
  ],
])('%j is %j without its date', (name, want) => {
  expect(withoutDate(name)).toEqual(want)
})
