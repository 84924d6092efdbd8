import { expect, test } from 'vitest'
import { type ReleaseState, refusals, unprovenPackages } from './refusals.ts'

const ready: ReleaseState = {
  branch: 'main',
  dirty: [],
  changesets: 1,
  publish: true,
  provenance: true,
  hasIdentity: true,
  unproven: [],
}

test.each<{ given: Partial<ReleaseState>; refused: readonly RegExp[] }>([
  { given: {}, refused: [] },
  { given: { changesets: 0 }, refused: [/no changeset/] },
  { given: { branch: 'fix' }, refused: [/made from main, and this is fix/] },
  { given: { dirty: ['a.ts', 'b.ts'] }, refused: [/not committed: a\.ts, b\.ts\./] },
  { given: { dirty: ['a', 'b', 'c', 'd', 'e', 'f'] }, refused: [/a, b, c, d, e, …\./] },
  { given: { hasIdentity: false }, refused: [/--no-provenance/] },
  { given: { hasIdentity: false, provenance: false }, refused: [] },
  { given: { branch: 'fix', changesets: 0 }, refused: [/no changeset/, /main/] },
  { given: { publish: false, branch: 'fix', dirty: ['a.ts'], hasIdentity: false }, refused: [] },
  { given: { unproven: ['a', 'b'] }, refused: [/E422.* for a, b:/] },
  { given: { unproven: ['a'], publish: false }, refused: [/E422/] },
  { given: { unproven: ['a'], provenance: false }, refused: [] },
  { given: { publish: false, changesets: 0 }, refused: [/no changeset/] },
])('$given is refused for $refused', ({ given, refused }) => {
  expect(refusals({ ...ready, ...given })).toEqual(refused.map((pattern) => expect.stringMatching(pattern)))
})

test.each([
  { repository: undefined, from: undefined, unproven: true },
  { repository: { url: '' }, from: undefined, unproven: true },
  { repository: { url: 'git+https://github.com/acme/sdk.git' }, from: undefined, unproven: false },
  { repository: { url: 'git+https://github.com/Acme/SDK.git' }, from: 'acme/sdk', unproven: false },
  { repository: 'https://github.com/acme/sdk', from: 'acme/sdk', unproven: false },
  { repository: { url: 'git+https://github.com/acme/other.git' }, from: 'acme/sdk', unproven: true },
])('$repository, released from $from', ({ repository, from, unproven }) => {
  const manifest = { name: '@acme/core', ...(repository === undefined ? {} : { repository }) }
  expect(unprovenPackages([manifest], from)).toEqual(unproven ? ['@acme/core'] : [])
})
