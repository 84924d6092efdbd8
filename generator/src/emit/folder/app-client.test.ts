import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../folders.ts'
import { apiOf } from '../../model/model.fixture.ts'
import { appClient } from './app-client.ts'

test('the comment names options that a client has', () => {
  const text = appClient(apiOf({ paths: {} }), { emit: ['core'], imports: 'none', runtime: 'runtime' })
  const named = [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name)
  const options = readFileSync(join(root, 'packages/core/src/runtime/context/request-options.ts'), 'utf8')
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((name) => !options.includes(`readonly ${name}?:`))).toEqual([])
})
