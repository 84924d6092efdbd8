import { expect, test } from 'vitest'
import { buildGroups, methodPath } from './groups.ts'

test('groups whose names differ in case only have classes that differ in more', () => {
  const operations = [
    { name: 'emailTemplatesList', group: ['emailTemplates'], method: 'list', pages: undefined, aliases: [] },
    { name: 'emailtemplatesGet', group: ['emailtemplates'], method: 'get', pages: undefined, aliases: [] },
    { name: 'betaKeysList', group: ['beta', 'keys'], method: 'list', pages: undefined, aliases: [] },
    { name: 'betaKeysGet', group: ['betaKeys'], method: 'get', pages: undefined, aliases: [] },
  ]
  const { groups } = buildGroups(operations, 'Acme', [])
  const classes = groups.flatMap((group) => [group, ...group.groups]).map(({ className }) => className)
  expect(new Set(classes.map((name) => name.toLowerCase())).size).toBe(5)
  expect(classes).toEqual(expect.arrayContaining(['EmailTemplates', 'Beta', 'BetaKeys']))
})

test('classes are files, which every system can hold', () => {
  const long = 'x'.repeat(300)
  const operations = ['con', 'aux', long, `${long}y`].map((name) => ({
    name: `${name}List`,
    group: [name],
    method: 'list',
    pages: undefined,
    aliases: [],
  }))
  const { groups } = buildGroups(operations, 'Acme', [])
  const cut = `X${'x'.repeat(199)}`
  expect(groups.map(({ className }) => className).toSorted()).toEqual(['AuxGroup', 'ConGroup', cut, `${cut}Group`])
})

test.each([
  { group: ['users', 'keys'], method: 'list', want: ['users', 'keys_', 'list'] },
  { group: ['users'], method: 'keys', want: ['users', 'keys'] },
  { group: [], method: 'ping', want: ['ping'] },
])('$want leads to a method, also where a method has the name of a group', ({ group, method, want }) => {
  const operations = [
    { name: 'usersKeys', group: ['users'], method: 'keys', pages: undefined, aliases: [] },
    { name: 'usersKeysList', group: ['users', 'keys'], method: 'list', pages: undefined, aliases: [] },
  ]
  expect(methodPath(buildGroups(operations, 'Acme', []), { group, method })).toEqual(want)
})
