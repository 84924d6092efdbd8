import { expect, test } from 'vitest'
import { configMembers, configPage } from './config-page.fixture.ts'
import { configSchema } from './config-schema.ts'

test('the page of the configuration is generated from its type', async () => {
  await expect(configPage()).toMatchFileSnapshot('../../docs/configuration.md')
})

test('the type has the members that are accepted, each with a comment', () => {
  const members = configMembers()
  expect(members.map(({ name }) => name).toSorted()).toEqual(Object.keys(configSchema.entries).toSorted())
  expect(members.filter(({ description }) => !/^.+[.:]$/s.test(description))).toEqual([])
})
