import { expect, test } from 'vitest'
import { identify } from './identity.ts'

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
