import { expect, test } from 'vitest'
import { withoutDate, withoutFrameworkSuffix, withoutHash, withoutLayer, withoutOverlap } from './noise.ts'

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
  ['getUsingGET', '/users', 'get'],
  ['getUsingGET_12', '/users', 'get'],
  ['findAll_1', '/users', 'findAll'],
  ['getStep_1', '/steps/1', 'getStep_1'],
  ['token_2', '/oauth2/token', 'token_2'],
  ['add_ipv4', '/ips', 'add_ipv4'],
  ['usingGET', '/users', 'usingGET'],
])('%s of %s is %s without the suffix of a framework', (id, path, want) => {
  expect(withoutFrameworkSuffix(id, path)).toBe(want)
})

test.each([
  ['user-controller', '/users', 'users'],
  ['UserController', '/api/users/{id}', 'users'],
  ['PetService', '/v1/dogs', 'Pet'],
  ['user-resource', '/x', 'user'],
  ['Customer Service', '/x', 'Customer Service'],
  ['Controller', '/x', 'Controller'],
  ['Service', '/x', 'Service'],
  ['web-services', '/x', 'web-services'],
])('the group %s of %s is %s', (group, path, want) => {
  expect(withoutLayer(group, path)).toBe(want)
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
