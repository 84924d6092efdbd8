import { expect, test } from 'vitest'
import { identify, spellingNote, usualName } from './identity.ts'

test.each([
  [{}, 'Train Travel API', { name: 'TrainTravelAPI', scope: '@train-travel-api' }],
  [{ name: 'Trains' }, 'Train Travel API', { name: 'Trains', scope: '@trains' }],
  [{ name: 'Trains', scope: '@acme' }, 'Train Travel API', { name: 'Trains', scope: '@acme' }],
  [{}, '', { name: 'Api', scope: '@api' }],
  [{}, '鉄道', { name: '鉄道', scope: '@api' }],
  [{}, '../../*/ {evil}', { name: 'Evil', scope: '@evil' }],
])('%o and the title %o', (chosen, title, want) => {
  expect(identify({ name: undefined, scope: undefined, ...chosen }, { info: { title } })).toEqual(want)
})

test.each([
  ['Swagger Petstore - OpenAPI 3.0', 'Petstore'],
  ['Train Travel API', 'TrainTravel'],
  ['GitHub v3 REST API', 'GitHub'],
  ['Acme Web API v2.1.x (Documentation)', 'Acme'],
  ['Open API Specification for Acme', 'ForAcme'],
  ['OpenAI', 'OpenAI'],
  ['RestaurantsAPI', 'RestaurantsAPI'],
  ['Web Fleet', 'WebFleet'],
  ['Swagger', 'Swagger'],
  ['API 2.0', 'API20'],
  ['', 'Api'],
])('the title %o suggests %o', (title, want) => {
  expect(usualName([{ value: { info: { title } } }])).toBe(want)
})

test.each([
  ['Petstore', []],
  ["Joe's pet-shop 3", ['Code calls it JoesPetShop3: names of classes have only letters and digits.']],
])('the name %o is spelt in code: %o', (name, want) => {
  expect(spellingNote(name)).toEqual(want)
})
