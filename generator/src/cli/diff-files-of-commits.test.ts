import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from './main.ts'
import { openapi, Workspace } from './workspace.fixture.ts'

const swagger = JSON.stringify({
  swagger: '2.0',
  info: { title: 'Pets', version: '1' },
  host: 'pets.example.com',
  paths: { '/pets': { get: { responses: { 200: { description: 'OK', schema: { type: 'string' } } } } } },
})

function commit(folder: string): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com']
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    [...identity, 'commit', '--quiet', '-m', 'start'],
  ])
    execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
}

test.each([
  ['api.yaml', openapi()],
  ['UTF-16.yaml', Buffer.from(`\uFEFF${openapi()}`, 'utf16le')],
  ['page.md', `# Pets\n\n\`\`\`yaml\n${openapi()}\`\`\`\n`],
  ['swagger.json', swagger],
])('a file of a commit is read like one on disk: %s', async (file, content) => {
  const workspace = new Workspace()
  writeFileSync(join(workspace.folder, file), content)
  commit(workspace.folder)
  const { err } = await workspace.run('diff', `HEAD:${file}`, file)
  expect(err).toContain(`HEAD:${file} → ${file}: no change`)
})

test.each(['HEAD:api/api.yaml', 'HEAD:./api/api.yaml'])('%s is read with the files of its commit', async (name) => {
  const schema = (type: string) => `A: { type: ${type} }\n`
  const api = `openapi: 3.1.1
info: { title: Pets, version: '1' }
servers: [{ url: 'https://a.example' }]
paths:
  /a:
    get:
      operationId: a
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: 'parts/s.yaml#/A' } } } } }
`
  const workspace = new Workspace({ 'api/api.yaml': api, 'api/parts/s.yaml': schema('string') })
  commit(workspace.folder)
  expect((await workspace.run('diff', name, 'api/api.yaml')).err).toContain('no change')
  workspace.plant('api/parts/s.yaml', schema('integer'))
  expect((await workspace.run('diff', name, 'api/api.yaml', '--fail-on', 'breaking')).exitCode).toBe(1)
})

test.each([
  ['Ordner für APIs', 'HEAD:./eine API.yaml'],
  ['Ordner für APIs', 'HEAD:Ordner für APIs/eine API.yaml'],
  ['Ordner für APIs/sub', 'HEAD:../eine API.yaml'],
])('from %s, %s is relative as git takes it', async (folder, name) => {
  const workspace = new Workspace({ 'Ordner für APIs/eine API.yaml': openapi(), 'Ordner für APIs/sub/a.txt': '' })
  commit(workspace.folder)
  let text = ''
  const print = (more: string) => void (text += more)
  const cwd = join(workspace.folder, folder)
  await main(['diff', name, name], {
    cwd,
    out: print,
    err: print,
    outColor: false,
    errColor: false,
    interactive: false,
  })
  expect(text).toContain('no change')
})
