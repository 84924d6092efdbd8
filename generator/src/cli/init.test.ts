import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { serve, text } from '../load/server.fixture.ts'
import { openapi, operation, Workspace } from './workspace.fixture.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

describe('init', () => {
  test('writes a project that is up to date', async () => {
    const workspace = new Workspace({ 'openapi.yaml': openapi({ title: 'Pet Shop API' }) })
    const run = await workspace.run('init', 'sdk', '--yes')
    expect(run).toMatchObject({ exitCode: 0, err: '' })
    expect(run.out).toContain('1 operation →')
    expect(run.out).toContain('cd sdk')
    const files = workspace.list().filter((path) => path.startsWith('sdk/'))
    const wanted =
      'package.json pnpm-workspace.yaml sdk.config.ts vitest.config.ts tsconfig.json redocly.yaml README.md LICENSE .gitignore ' +
      '.changeset/config.json .github/workflows/ci.yml .github/workflows/release.yml spec/sources/openapi.yaml spec/openapi.yaml ' +
      'packages/core/package.json'
    expect(files).toEqual(expect.arrayContaining(wanted.split(' ').map((path) => `sdk/${path}`)))
    expect(workspace.read('sdk/spec/sources/openapi.yaml')).toBe(workspace.read('openapi.yaml'))
    expect(workspace.read('sdk/sdk.config.ts')).toContain("name: 'PetShop',\n  scope: '@pet-shop',")
    expect(workspace.read('sdk/.github/workflows/ci.yml')).toContain('group: ci-${{ github.ref }}')
    // The same in JSON, which needs no installed generator.
    const config = { name: 'PetShop', scope: '@pet-shop', inputs: ['spec/sources/*'], merged: 'spec/openapi.yaml' }
    workspace.plant('sdk/config.json', JSON.stringify({ ...config, tests: true }))
    expect(await workspace.run('check', '--config', 'sdk/config.json')).toMatchObject({ exitCode: 0 })
  })

  test.each([
    [{}, 'git init'],
    [{ '.git/HEAD': '' }, undefined],
  ])('a project of its own becomes a repository, unless it is in one: %j', async (files, step) => {
    const workspace = new Workspace({ 'openapi.yaml': openapi(), ...files })
    const { out } = await workspace.run('init', 'sdk', '--yes')
    expect(/git init/.exec(out)?.[0]).toBe(step)
  })

  test('options decide', async () => {
    const workspace = new Workspace({ 'doc/pets.yaml': openapi() })
    const flags = ['--spec', 'doc/pets.yaml', '--name', "Joe's", '--scope', '@joe', '--license', 'Apache-2.0']
    expect(await workspace.run('init', '.', ...flags)).toMatchObject({ exitCode: 0 })
    expect(workspace.read('sdk.config.ts')).toContain(`name: "Joe's",\n  scope: '@joe',`)
    expect(workspace.read('spec/sources/pets.yaml')).toBe(workspace.read('doc/pets.yaml'))
    expect(JSON.parse(workspace.read('package.json'))).toMatchObject({ license: 'Apache-2.0' })
    expect(existsSync(join(workspace.folder, 'LICENSE'))).toBe(false)
  })

  test('validators and mocks are packages where flags ask for them', async () => {
    const workspace = new Workspace({ 'openapi.yaml': openapi() })
    const { exitCode } = await workspace.run('init', 'sdk', '--yes', '--validators', 'zod', '--mocks')
    expect(exitCode).toBe(0)
    expect(workspace.read('sdk/sdk.config.ts')).toContain("validators: 'zod',\n  mocks: true,")
    expect(workspace.read('sdk/package.json')).toContain('tsc -p packages/validators && tsc -p packages/mocks')
  })

  test('names can be written down, to be edited', async () => {
    const workspace = new Workspace({ 'openapi.yaml': openapi() })
    const run = await workspace.run('init', 'sdk', '--yes', '--names')
    expect(run).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('Review the names of all operations in spec/'),
    })
    expect(workspace.read('sdk/sdk.config.ts')).toContain(`overlays: ['spec/overlays/*.yaml'],`)
    expect(workspace.read('sdk/spec/overlays/names.yaml')).toContain("target: $.paths['/pets'].get")
    const config = {
      name: 'PetShop',
      scope: '@pet-shop',
      inputs: ['spec/sources/*'],
      overlays: ['spec/overlays/*.yaml'],
    }
    workspace.plant('sdk/config.json', JSON.stringify({ ...config, tests: true }))
    const check = await workspace.run('check', '--config', 'sdk/config.json', '--json')
    expect(JSON.parse(check.out)).toMatchObject({ ok: true })
  })

  test('a document from an address is read once, and can be pulled again', async () => {
    const { origin, requests } = await serve({ '/pets.yaml': text(() => openapi()) })
    const workspace = new Workspace()
    expect(await workspace.run('init', 'sdk', '--spec', `${origin}/pets.yaml`, '--yes')).toMatchObject({ exitCode: 0 })
    expect(requests).toEqual(['GET /pets.yaml'])
    expect(workspace.read('sdk/spec/sources.lock.json')).toContain(`"origin": "${origin}/pets.yaml"`)
    expect(await workspace.run('pull', '--to', 'sdk/spec/sources', '--check')).toMatchObject({ exitCode: 0 })
  })

  test('a document of several files becomes one', async () => {
    const paths = operation('/pets', 'listPets', "{ $ref: 'schemas.yaml#/Pets' }")
    const workspace = new Workspace({
      'api.yaml': openapi({ paths }),
      'schemas.yaml': 'Pets: { type: array, items: { type: string } }\n',
    })
    expect(await workspace.run('init', 'sdk', '--spec', 'api.yaml')).toMatchObject({ exitCode: 0 })
    expect(workspace.read('sdk/spec/sources/api.yaml')).toContain(
      '$ref: "#/components/schemas/Pets"'.replaceAll('"', "'"),
    )
  })

  test.each<[string, Record<string, string>, readonly string[], string]>([
    ['no document', {}, [], 'No OpenAPI document is given'],
    ['a project there', { 'openapi.yaml': openapi(), 'sdk/sdk.config.ts': '' }, [], 'holds a configuration already'],
    ['a file in the way', { 'openapi.yaml': openapi(), 'sdk/package.json': '{"name":"mine"}' }, [], 'package.json'],
    ['a broken document', { 'openapi.yaml': 'openapi: 3.1.1\ninfo: [' }, [], 'openapi.yaml:2'],
    ['a scope that is none', { 'openapi.yaml': openapi() }, ['--scope', 'acme'], 'is not an npm scope'],
    ['a name without letters', { 'openapi.yaml': openapi() }, ['--name', '42'], 'holds no letter'],
  ])('%s: nothing is written', async (_title, files, flags, message) => {
    const workspace = new Workspace(files)
    const before = workspace.list()
    const run = await workspace.run('init', 'sdk', ...flags)
    expect(run.exitCode).not.toBe(0)
    expect(run.err).toContain(message)
    expect(workspace.list()).toEqual(before)
  })

  test('a project has the tools of this repository', () => {
    const manifest = (path: string) =>
      JSON.parse(readFileSync(join(root, path), 'utf8').replaceAll(/\{\{[#/].*\}\}\n/g, ''))
    const catalog = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
    const { devDependencies: ours, packageManager } = manifest('package.json')
    const { devDependencies: theirs, ...project } = manifest('templates/project/package.json.hbs')
    expect(project.packageManager).toBe(packageManager)
    for (const [name, version] of Object.entries(theirs)) {
      if (version === '{{generator}}') continue
      const own = ours[name]
      if (own === 'catalog:') expect(catalog).toMatch(new RegExp(`'?${name}'?: ${String(version)}\n`))
      else expect([name, version]).toEqual([name, own])
    }
  })
})
