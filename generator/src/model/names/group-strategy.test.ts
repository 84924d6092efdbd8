import { expect, test } from 'vitest'
import { groupStrategy, sayingIds } from './group-strategy.ts'
import type { OperationSource } from './operation-source.ts'

function source(request: string, operationId: string, tag?: string): OperationSource {
  const [verb = '', path = ''] = request.split(' ')
  return { verb, path, operationId, tags: tag === undefined ? [] : [tag], group: undefined, returnsList: false }
}

const things = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((letter) => `${letter}things`)

function idsOf(sources: readonly OperationSource[]): readonly (string | undefined)[] {
  return sayingIds(sources).map(({ operationId }) => operationId)
}

test('a prefix of all ids distinguishes no operations', () => {
  const sources = things.map((thing) => source(`GET /${thing}`, `gmail.${thing}.list`))
  expect(idsOf(sources)).toEqual(things.map((thing) => `${thing}.list`))
})

test('a group of its own stays', () => {
  const sources = things.map((thing) => source(`GET /${thing}`, `pets.list${thing}`))
  expect(idsOf(sources)).toEqual(things.map((thing) => `pets.list${thing}`))
})

test('a head before many verbs is a group before others too', () => {
  const known = things.map((thing) => source(`GET /${thing}`, `WebApps_List${thing.toUpperCase()}`))
  const sources = [...known, source('POST /a/backup', 'WebApps_Backup'), source('GET /x', 'Other_Backup')]
  expect(idsOf(sources).slice(-3)).toEqual(['WebApps_ListLTHINGS', 'WebApps.Backup', 'Other_Backup'])
})

test('ids that are verb and path say nothing where most are', () => {
  const sources = [...things.map((thing) => source(`GET /${thing}`, `get-${thing}`)), source('GET /a/b', 'findThing')]
  expect(idsOf(sources)).toEqual([...things.map(() => undefined), 'findThing'])
})

test.each<[string, (thing: string) => OperationSource, boolean]>([
  ['in the path', (thing) => source(`GET /${thing}`, 'x', thing), true],
  ['in the id', (thing) => source('GET /x', `list_${thing}`, thing), true],
  ['nowhere', (thing) => source('GET /x', 'list', thing), false],
  ['which all have', () => source('GET /pets', 'listPets', 'Pets'), false],
])('tags %s', (_where, make, byTag) => {
  expect(groupStrategy(things.map(make)).byTag).toBe(byTag)
})
