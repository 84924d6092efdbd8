import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { program } from '../program.fixture.ts'
import { openapi, operation, Workspace } from './workspace.fixture.ts'

/** `sdkgen watch --json` as a process: an iterator over what its runs report. */
function watch(workspace: Workspace): { readonly child: ChildProcess; readonly report: () => Promise<unknown> } {
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  const child = spawn(process.execPath, [program, 'watch', '--json'], { cwd: workspace.folder, stdio: [...stdio] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return { child, report: async () => JSON.parse(String((await lines.next()).value)) }
}

const config = (rest = '') => `export default { name: 'Pets', scope: '@pets', inputs: ['api/*.yaml'], ${rest} }\n`
const core = 'packages/core/src/generated/operations'

test('edits of all kinds, and Ctrl-C', { timeout: 120_000 }, async () => {
  const workspace = new Workspace({ 'sdk.config.mjs': config(), 'api/pets.yaml': openapi() })
  const { child, report } = watch(workspace)
  expect(await report()).toMatchObject({ ok: true, operations: 1 })

  // One operation more.
  const paths = `${operation('/pets', 'listPets')}\n${operation('/owners', 'listOwners')}`
  workspace.plant('api/pets.yaml', openapi({ paths }))
  expect(await report()).toMatchObject({
    ok: true,
    files: { added: expect.arrayContaining([`${core}/petsListOwners.ts`]) },
  })

  // An error, and the way back.
  workspace.plant('api/pets.yaml', `${openapi({ paths })}\nbad: [`)
  expect(await report()).toMatchObject({ ok: false, errors: [{ code: 'yaml-syntax', file: 'api/pets.yaml' }] })
  workspace.plant('api/pets.yaml', openapi({ paths }))
  expect(await report()).toMatchObject({ ok: true, cached: true })

  // A new file for the glob, saved as editors do: under another name first.
  workspace.plant('api/shops.yaml.tmp', openapi({ paths: operation('/shops', 'listShops') }))
  renameSync(join(workspace.folder, 'api/shops.yaml.tmp'), join(workspace.folder, 'api/shops.yaml'))
  expect(await report()).toMatchObject({ ok: true, operations: 3 })
  workspace.remove('api/shops.yaml')
  expect(await report()).toMatchObject({ ok: true, operations: 2 })

  // The configuration, which brings an overlay in a folder of its own.
  const names = 'overlay: 1.0.0\ninfo: { title: Names, version: 1.0.0 }\nactions:\n'
  const rename = (name: string) =>
    `  - { target: "$.paths['/pets'].get", description: A test, update: { x-sdk-method: ${name} } }\n`
  workspace.plant('overlays/names.yaml', names + rename('all'))
  workspace.plant('sdk.config.mjs', config("overlays: ['overlays/*.yaml']"))
  expect(await report()).toMatchObject({ ok: true, files: { added: expect.arrayContaining([`${core}/petsAll.ts`]) } })
  workspace.plant('overlays/names.yaml', names + rename('every'))
  expect(await report()).toMatchObject({ ok: true, files: { added: expect.arrayContaining([`${core}/petsEvery.ts`]) } })

  child.kill('SIGINT')
  await once(child, 'exit')
  expect(existsSync(join(workspace.folder, '.sdkgen'))).toBe(false)
  expect(existsSync(join(workspace.folder, '.sdkgen.lock'))).toBe(false)
})

test('nothing to watch: wrong usage', async () => {
  const { exitCode, err } = await new Workspace().run('watch')
  expect(exitCode).toBe(2)
  expect(err).toContain('sdk.config.ts')
})
