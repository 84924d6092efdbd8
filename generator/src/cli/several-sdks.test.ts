import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serve, text } from '../load/server.fixture.ts'
import { main } from './main.ts'
import { WatchRuns } from './watch-runs.ts'
import { openapi, operation, Workspace } from './workspace.fixture.ts'

const runtime = 'src/api/runtime'
const config = ['Pets', 'Shops'].map((name) => ({
  name,
  inputs: [`spec/sources/${name.toLowerCase()}.yaml`],
  layout: 'folder',
  imports: 'none',
  output: `src/api/${name.toLowerCase()}`,
  runtime,
}))

const shops = (path = '/shops') => openapi({ title: 'Shops', paths: operation(path, 'listShops') })

/** An app with two APIs that share one runtime. */
function app(): Workspace {
  return new Workspace({
    'package.json': '{ "name": "app" }',
    'sdk.config.json': JSON.stringify(config),
    'spec/sources/pets.yaml': openapi(),
    'spec/sources/shops.yaml': shops(),
  })
}

const quiet = { outColor: false, errColor: false, interactive: false }

async function sdkgen({ folder }: Workspace, ...args: readonly string[]) {
  const lines: string[] = []
  const print = (line: string) => void lines.push(line)
  const exitCode = await main(args, { cwd: folder, out: print, err: print, ...quiet })
  return { exitCode, text: lines.join('') }
}

test('generate and check report each, in JSON too', async () => {
  const workspace = app()
  expect((await sdkgen(workspace, 'generate')).text).toMatch(/^✓ Pets: 1 operation .*\nShops: 1 operation /)
  const { exitCode, text: json } = await sdkgen(workspace, 'check', '--json')
  expect(exitCode).toBe(0)
  expect(JSON.parse(json)).toMatchObject({
    ok: true,
    sdks: [
      { name: 'Pets', ok: true },
      { name: 'Shops', ok: true },
    ],
  })
  workspace.plant('spec/sources/shops.yaml', shops('/stores'))
  const stale = await sdkgen(workspace, 'check', '--json')
  expect(stale.exitCode).toBe(1)
  expect(JSON.parse(stale.text)).toMatchObject({ ok: false, sdks: [{ ok: true }, { ok: false }] })
})

test('diff compares each with the last commit', async () => {
  const workspace = app()
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: workspace.folder,
    })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'start')
  workspace.plant('spec/sources/shops.yaml', shops('/stores'))
  const { exitCode, text: all } = await sdkgen(workspace, 'diff')
  expect(exitCode).toBe(0)
  expect(all).toMatch(/^Pets\n[^]*\nShops\n[^]*\/stores/)
  const json: unknown = JSON.parse((await sdkgen(workspace, 'diff', '--json')).text)
  expect(json).toMatchObject({
    sdks: [
      { name: 'Pets', changes: [] },
      { name: 'Shops', changes: [{}] },
    ],
  })
  expect((await sdkgen(workspace, 'diff', '--only', 'Pets')).text).not.toContain('/stores')
  expect(await sdkgen(workspace, 'diff', '--fail-on', 'documentation')).toMatchObject({ exitCode: 1 })
  expect((await sdkgen(workspace, 'diff', '--format', 'html')).text).toContain('config-several')
})

test('pull fetches the documents of both', async () => {
  const server = await serve({ '/pets.yaml': text(() => openapi()), '/shops.yaml': text(() => shops()) })
  const workspace = app()
  workspace.remove('spec')
  const origins = ['pets', 'shops'].map((name) => `${server.origin}/${name}.yaml`)
  const pulled = await sdkgen(workspace, 'pull', ...origins)
  expect(pulled).toMatchObject({ exitCode: 0, text: expect.not.stringContaining('source-not-read') })
  expect(await sdkgen(workspace, 'generate')).toMatchObject({ exitCode: 0 })
  expect(await sdkgen(workspace, 'pull', '--check', '--json')).toMatchObject({ exitCode: 0 })
})

test('watch writes the one whose document was edited', async () => {
  const workspace = app()
  let printed = ''
  const print = (line: string) => void (printed += line)
  const terminal = { cwd: workspace.folder, out: print, err: print, ...quiet }
  const runs = new WatchRuns({}, { terminal, args: [], exit: () => {} })
  await runs.next([])
  printed = ''
  workspace.plant('spec/sources/shops.yaml', shops('/stores'))
  await runs.next([join(workspace.folder, 'spec/sources/shops.yaml')])
  expect(printed).toMatch(/Pets: 1 operation .*\(nothing has changed\)/)
  expect(printed).toContain('changed  core/operations/petsListShops.ts')
})

test('commands for one SDK ask which', async () => {
  const workspace = app()
  expect((await sdkgen(workspace, 'lint')).text).toContain('config-several')
  expect(await sdkgen(workspace, 'lint', '--only', 'Pets')).toMatchObject({ exitCode: 0 })
  expect((await sdkgen(workspace, 'names', '--only', 'Shops')).text).toContain('/shops')
})
