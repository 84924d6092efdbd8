import { expect, test } from 'vitest'
import { changesOf } from './summary.ts'

const changelog = '# @acme/core\n\n## 1.1.0\n\n### Minor Changes\n\n- Streams.\n\n## 1.0.0\n\n- First.\n'

test.each([
  { version: '1.1.0', changes: '### Minor Changes\n\n- Streams.' },
  { version: '1.0.0', changes: '- First.' },
  { version: '1.1', changes: '' },
])('the changes of $version', ({ version, changes }) => {
  expect(changesOf(changelog, version)).toBe(changes)
})
