import { expect, test } from 'vitest'
import { sharedSubpaths } from './shared-subpaths.ts'

interface Case {
  readonly name: string
  /** Names of functions by group; `.` joins the words of a group. */
  readonly groups: Readonly<Record<string, readonly string[]>>
  readonly shared?: Readonly<Record<string, string>>
  readonly own?: readonly string[]
}

test.each<Case>([
  { name: 'nothing', groups: {} },
  { name: 'a group of two', groups: { pets: ['petsAdd', 'petsGet'] }, shared: { pets: 'pets' } },
  { name: 'a group of one, which has a file of its own anyway', groups: { pets: ['petsAdd'] } },
  { name: 'functions that are called as in the document', groups: { pets: ['addPet', 'getPet'] } },
  { name: 'functions without a group', groups: { '': ['add', 'get'] } },
  {
    name: 'groups of groups',
    groups: { 'beta.pets': ['betaPetsAdd', 'betaPetsGet'], beta: ['betaJoin', 'betaLeave'] },
    shared: { beta: 'beta', betaPets: 'betaPets' },
  },
  {
    name: 'a function that is called as its group, which the pattern does not cover',
    groups: { pets: ['pets', 'petsAdd'] },
  },
  {
    name: 'a function that is called as the start of a pattern',
    groups: { pets: ['pets', 'petsAdd', 'petsGet'] },
    shared: { pets: 'pets' },
    own: ['pets'],
  },
  {
    name: 'a function that is called as a longer pattern starts',
    groups: { pets: ['petsGet', 'petsFood'], petsFood: ['petsFoodAdd', 'petsFoodGet'] },
    shared: { pets: 'pets', petsFood: 'petsFood' },
    own: ['petsFood'],
  },
  {
    name: 'a function whose name continues that of another group, which the longer pattern takes',
    groups: { pets: ['petsAdd', 'petsGet', 'petsFoodsList'], petsFood: ['petsFoodAdd'] },
    shared: { pets: 'pets', petsFood: 'petsFood' },
  },
  {
    name: 'groups that differ only in case, for disks that ignore it',
    groups: { oAuth: ['oAuthGet', 'oAuthSet'], oauth: ['oauthGet', 'oauthSet'] },
    shared: { oAuth: 'oAuth', oauth: 'oauth2' },
  },
  { name: 'a device of Windows', groups: { con: ['conAdd', 'conGet'] }, shared: { con: 'conOperations' } },
  {
    name: 'a hook that two functions of a group have',
    groups: { pets: ['petsGet', 'petsGetSuspense', 'petsList'] },
    shared: { pets: 'pets' },
    own: ['petsGetSuspense'],
  },
])('$name', ({ groups, shared = {}, own = [] }) => {
  const operations = Object.entries(groups).flatMap(([group, names]) =>
    names.map((name) => ({ name, group: group === '' ? [] : group.split('.'), tag: undefined, aliases: [] })),
  )
  const files = Object.entries(shared).map(([start, file]) => ({ start, file }))
  expect(sharedSubpaths(operations)).toEqual({ shared: files, own })
})

test('other names of an operation have subpaths too', () => {
  const aliases = [{ name: 'petsCreate' }, { name: 'createPet' }]
  const operations = [{ name: 'petsAdd', group: ['pets'], tag: undefined, aliases }]
  expect(sharedSubpaths(operations).shared).toEqual([{ start: 'pets', file: 'pets' }])
})
