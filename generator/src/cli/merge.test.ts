import { expect, test } from 'vitest'
import { openapi, operation, Workspace } from './workspace.fixture.ts'

const documents = {
  'a.yaml': openapi(),
  'b.yaml': openapi({ paths: operation('/owners', 'listOwners') }),
  'fix.yaml': `overlay: 1.0.0
info: { title: Fix, version: 1.0.0 }
actions:
  - target: $.info
    description: A better title
    update: { title: Both }
`,
}

test('prints YAML; the summary does not mix with it', async () => {
  const workspace = new Workspace(documents)
  const { exitCode, out, err } = await workspace.run('merge', 'a.yaml', 'b.yaml')
  expect(exitCode).toBe(0)
  expect(out).toMatch(/^openapi: 3\.1/)
  expect(out).toContain('/owners:')
  expect(err).toMatch(/✓ 2 inputs, 2 paths in/)
})

test.each(['merged.yaml', 'merged.json'])('writes %s, overlays applied', async (file) => {
  const workspace = new Workspace(documents)
  const { exitCode, out } = await workspace.run('merge', 'a.yaml', 'b.yaml', '--overlay', 'fix.yaml', '--output', file)
  expect(exitCode).toBe(0)
  expect(out).toContain(`→ ${file}`)
  const text = workspace.read(file)
  if (file.endsWith('.json')) expect(JSON.parse(text)).toMatchObject({ info: { title: 'Both' } })
  else expect(text).toContain('title: Both')
})

test('--json holds the document', async () => {
  const { out, err } = await new Workspace(documents).run('merge', 'a.yaml', 'b.yaml', '--json')
  expect(err).toBe('')
  expect(JSON.parse(out)).toMatchObject({ ok: true, paths: 2, document: { paths: { '/owners': {}, '/pets': {} } } })
})

test('an output that cannot be written', async () => {
  const workspace = new Workspace(documents)
  const { exitCode, err } = await workspace.run('merge', 'a.yaml', '--output', 'a.yaml/inside.yaml')
  expect(exitCode).toBe(1)
  expect(err).toContain('a file stands where a folder is needed')
})
