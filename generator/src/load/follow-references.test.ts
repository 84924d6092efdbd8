import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { load } from './load.ts'
import { openApi, problemsOf, writeFiles } from './documents.fixture.ts'

const document = openApi("paths: {}\ncomponents: { schemas: { A: { $ref: 'parts/a.yaml#/A' } } }\n")
const part = 'A: { type: string }\n'

test('a link that leads out of the project is not followed', async () => {
  const cwd = join(await writeFiles({ 'project/api.yaml': document, 'elsewhere/a.yaml': part }), 'project')
  symlinkSync(join(cwd, '../elsewhere'), join(cwd, 'parts'))
  expect(await problemsOf(() => load(['api.yaml'], cwd))).toMatchObject([
    { code: 'outside-ref', place: { file: 'api.yaml' } },
  ])
})

test('a link within the project is', async () => {
  const cwd = await writeFiles({ 'api.yaml': document, 'shared/a.yaml': part })
  symlinkSync(join(cwd, 'shared'), join(cwd, 'parts'))
  expect(await load(['api.yaml'], cwd)).toHaveLength(2)
})

test('a project behind a symbolic link is no exception', async () => {
  const folder = await writeFiles({ 'real/api.yaml': document, 'real/parts/a.yaml': part })
  const cwd = join(folder, 'linked/project')
  mkdirSync(dirname(cwd))
  symlinkSync(join(folder, 'real'), cwd)
  writeFileSync(join(folder, 'real/parts/b.yaml'), part)
  expect(await load(['api.yaml'], cwd)).toHaveLength(2)
})
