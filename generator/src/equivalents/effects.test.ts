import { expect, test } from 'vitest'
import { type JsonObject, mapMembers } from '../lib/json.ts'
import { mediumDocument } from '../medium-document.fixture.ts'
import { inOneFile, outputOf } from './output.fixture.ts'
import { eachItem, eachOperation } from './rewrite.fixture.ts'

const document: JsonObject = JSON.parse(JSON.stringify(mediumDocument()))

/** The files of single operations, by the names of their functions. */
async function filesOf(given: JsonObject): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const files = new Map<string, Map<string, string>>()
  for (const [path, text] of await outputOf(inOneFile(given))) {
    const [, name] = /^packages\/(?:types|core|react-query)\/src\/generated\/operations\/(\w+)\.ts/.exec(path) ?? []
    if (name !== undefined && name !== 'index')
      files.set(name, (files.get(name) ?? new Map<string, string>()).set(path, text))
  }
  return files
}

const all = filesOf(document)

test.each([
  ['health', 'health'],
  ['chat', 'chat'],
  ['getPet', 'petsGet'],
  ['deletePet', 'petsDelete'],
  ['updatePet', 'petsUpdate'],
])('without the operation %s there is no %s, and the others stay as they are', async (id, name) => {
  const without = eachItem(document, (item) =>
    mapMembers(item, (member) => (Object(member)['operationId'] === id ? undefined : member)),
  )
  const wanted = new Map(await all)
  expect(wanted.delete(name)).toBe(true)
  expect(await filesOf(without)).toEqual(wanted)
})

test('another operationId renames one function', async () => {
  const renamed = eachItem(document, (item) =>
    eachOperation(item, (operation) =>
      operation['operationId'] === 'health' ? { ...operation, operationId: 'pulse' } : operation,
    ),
  )
  const [before, after] = [new Map(await all), new Map(await filesOf(renamed))]
  expect([before.delete('health'), after.delete('pulse')]).toEqual([true, true])
  expect(after).toEqual(before)
})
