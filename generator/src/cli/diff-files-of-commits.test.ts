import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openapi, Workspace } from './workspace.fixture.ts'

const swagger = JSON.stringify({
  swagger: '2.0',
  info: { title: 'Pets', version: '1' },
  host: 'pets.example.com',
  paths: { '/pets': { get: { responses: { 200: { description: 'OK', schema: { type: 'string' } } } } } },
})

test.each([
  ['api.yaml', openapi()],
  ['UTF-16.yaml', Buffer.from(`\uFEFF${openapi()}`, 'utf16le')],
  ['page.md', `# Pets\n\n\`\`\`yaml\n${openapi()}\`\`\`\n`],
  ['swagger.json', swagger],
])('a file of a commit is read like one on disk: %s', async (file, content) => {
  const workspace = new Workspace()
  writeFileSync(join(workspace.folder, file), content)
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com']
  for (const args of [
    ['init', '--quiet'],
    ['add', file],
    [...identity, 'commit', '--quiet', '-m', 'start'],
  ])
    execFileSync('git', args, { cwd: workspace.folder, stdio: 'pipe' })
  const { err } = await workspace.run('diff', `HEAD:${file}`, file)
  expect(err).toContain(`HEAD:${file} → ${file}: no change`)
})
