import { expect, test } from 'vitest'
import { withPackageMembers } from './package-members.ts'

const manifest = {
  path: 'packages/core/package.json',
  text: '{"name":"@acme/core","license":"MIT","dependencies":{"@acme/types":"workspace:*"}}',
}

test.each([
  { name: 'no members', members: undefined, want: {} },
  { name: 'those of another package', members: { types: { author: 'Acme' } }, want: {} },
  { name: 'those of every package', members: { all: { author: 'Acme' } }, want: { author: 'Acme' } },
  {
    name: 'objects are merged, other values replaced, the nearer one last',
    members: {
      all: { license: 'ISC', keywords: ['a'], dependencies: { tslib: '^2' } },
      core: { keywords: ['b'], dependencies: { mitt: '^3' } },
    },
    want: { license: 'ISC', keywords: ['b'], dependencies: { '@acme/types': 'workspace:*', tslib: '^2', mitt: '^3' } },
  },
  {
    name: 'a repository gets the folder',
    members: { all: { repository: { type: 'git', url: 'git+https://example.com/sdk.git' } } },
    want: { repository: { type: 'git', url: 'git+https://example.com/sdk.git', directory: 'packages/core' } },
  },
])('$name', ({ members, want }) => {
  const { text } = withPackageMembers(manifest, members)
  expect(JSON.parse(text)).toEqual({ ...JSON.parse(manifest.text), ...want })
})

test('other files stay as they are', () => {
  const file = { path: 'package.json', text: '{}' }
  expect(withPackageMembers(file, { all: { author: 'Acme' } })).toBe(file)
})
