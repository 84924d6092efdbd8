import { expect, test } from 'vitest'
import { type ReleaseState, refusals } from './refusals.ts'

const ready: ReleaseState = {
  branch: 'main',
  dirty: [],
  changesets: 1,
  publish: true,
  provenance: true,
  hasIdentity: true,
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
  { given: { publish: false, changesets: 0 }, refused: [/no changeset/] },
])('$given is refused for $refused', ({ given, refused }) => {
  expect(refusals({ ...ready, ...given })).toEqual(refused.map((pattern) => expect.stringMatching(pattern)))
})
