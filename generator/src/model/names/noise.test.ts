import { expect, test } from 'vitest'
import { withoutDate, withoutHash, withoutOverlap } from './noise.ts'

test.each([
  ['get-user-6VMVochwUWo', 'get-user'],
  ['get_user_3fa85f64', 'get_user'],
  ['getUser-OAuth2Tokens', 'getUser-OAuth2Tokens'],
  ['list_items_20230101', 'list_items_20230101'],
  ['add_ipv4', 'add_ipv4'],
  ['read_deadbeef', 'read_deadbeef'],
  ['6VMVochwUWo', '6VMVochwUWo'],
  ['get-user-3fa85f64-5717-4562-b3fc-2c963f66afa6', 'get-user'],
  ['user_3fa85f6457174562b3fc2c963f66afa6', 'user'],
])('%s is %s without its hash', (id, want) => {
  expect(withoutHash(id)).toBe(want)
})

test.each([
  [['Api20100401', 'Account'], ['Account']],
  [['20230101', 'users'], ['users']],
  [['2023', '01', '01', 'users'], ['users']],
  [['20230101'], ['20230101']],
  [
    ['2023', '01', '01'],
    ['2023', '01', '01'],
  ],
  [
    ['Api', 'Keys'],
    ['Api', 'Keys'],
  ],
])('%j is %j without its date', (name, want) => {
  expect(withoutDate(name)).toEqual(want)
})

test.each([
  ['callsActionsCallHangup', 'callHangup', 'calls Actions'],
  ['planetsCreate', 'planetFailed', 'planetsCreate'],
  ['create', 'createFailed', 'create'],
])('%s before %s is %s', (name, next, want) => {
  expect(withoutOverlap(name, next)).toBe(want)
})
