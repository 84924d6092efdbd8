import { describe, expect, test } from 'vitest'
import { WatchRuns } from './watch-runs.ts'
import { emitNames, openapi, operation, Workspace } from './workspace.fixture.ts'

const config = `{ "name": "Pets", "scope": "@pets", "inputs": ["api/*.yaml"] }`

function start(files: Readonly<Record<string, string>>, { json = false, interactive = false } = {}) {
  const workspace = new Workspace(files)
  let printed = ''
  const print = (text: string): void => void (printed += text)
  const terminal = { cwd: workspace.folder, out: print, err: print, outColor: false, errColor: false, interactive }
  const runs = new WatchRuns({ json }, { terminal, args: [], exit: () => {}, emit: emitNames })
  /** Output of the next run. */
  const next = async (...changed: readonly string[]): Promise<string> => {
    printed = ''
    await runs.next(changed.map((path) => `${workspace.folder}/${path}`))
    return printed
  }
  return { workspace, runs, next }
}

describe('watch', () => {
  test('the first run, an edit, and a save that changes nothing', async () => {
    const { workspace, next } = start({ 'sdk.config.json': config, 'api/pets.yaml': openapi() })
    expect(await next()).toMatch(
      /^\[..:..:..\] watching; Ctrl-C stops\n✓ 1 operation → 2 files \(2 written.*\n  added /,
    )
    const paths = `${operation('/pets', 'listPets')}\n${operation('/owners', 'listOwners')}`
    workspace.plant('api/pets.yaml', openapi({ paths }))
    const edited = await next('api/pets.yaml')
    expect(edited).toMatch(
      /^\[..:..:..\] after api\/pets\.yaml\n✓ 2 operations → 3 files \(1 written, 2 unchanged\) in/,
    )
    expect(edited).toContain('\n  added    packages/core/src/generated/petsListOwners.ts')
    expect(await next('api/pets.yaml')).toBe('')
  })

  test('a warning is shown once, also across edits, and counted after that', async () => {
    const document = (...keys: readonly string[]): string =>
      openapi({
        rest: `components:\n  schemas:\n${keys.map((key) => `    ${key}: { ${key}: { const: a } }\n`).join('')}`,
      })
    const { workspace, next } = start({ 'sdk.config.json': config, 'api/pets.yaml': document('not') })
    expect(await next()).toMatch(/warning schema-not[^]*; 1 warning\n/)
    workspace.plant('api/pets.yaml', document('contentSchema', 'not'))
    const edited = await next('api/pets.yaml')
    expect(edited).toMatch(/warning schema-content-schema[^]*; 1 warning, 1 known \(--verbose\)\n/)
    expect(edited).not.toContain('schema-not')
  })

  test('an error stays in view until it is mended, also by taking the edit back', async () => {
    const { workspace, next } = start({ 'sdk.config.json': config, 'api/pets.yaml': openapi() })
    await next()
    const before = workspace.list()
    workspace.plant('api/pets.yaml', `${openapi()}\nbad: [`)
    const broken = await next('api/pets.yaml')
    expect(broken).toContain('error yaml-syntax')
    expect(broken).toMatch(/^> 1\d \|/m)
    expect(workspace.list()).toEqual(before)
    workspace.plant('api/pets.yaml', openapi())
    expect(await next('api/pets.yaml')).toContain('✓ 1 operation → 2 files (nothing has changed)')
  })

  test('new and deleted files that a glob finds', async () => {
    const { workspace, next } = start({ 'sdk.config.json': config, 'api/pets.yaml': openapi() })
    await next()
    workspace.plant('api/shops.yaml', openapi({ paths: operation('/shops', 'listShops') }))
    expect(await next('api/shops.yaml')).toContain('added    packages/core/src/generated/petsListShops.ts')
    workspace.remove('api/shops.yaml')
    expect(await next('api/shops.yaml')).toContain('removed  packages/core/src/generated/petsListShops.ts')
  })

  test('a config file is read again, and may be wrong for a while', async () => {
    const { workspace, runs, next } = start({ 'sdk.config.json': config, 'api/pets.yaml': openapi() })
    await next()
    workspace.plant('sdk.config.json', config.replace('"name"', '"nme"'))
    expect(await next('sdk.config.json')).toContain('"nme" is not an option')
    workspace.plant('api/pets.yaml', openapi({ title: 'Others' }))
    expect(await next('api/pets.yaml')).toContain('"nme" is not an option')
    workspace.plant('sdk.config.json', config.replace('@pets', '@cats').replace('api/', 'cats/'))
    workspace.plant('cats/cats.yaml', openapi({ paths: operation('/cats', 'listCats') }))
    expect(await next('sdk.config.json')).toContain('added    packages/core/src/generated/petsListCats.ts')
    expect(workspace.read('packages/core/package.json')).toBe('{"name":"@cats/core"}')
    expect(runs.scope.trees).toContain(`${workspace.folder}/cats`)
  })

  test('files that the documents reference are watched, and those that errors name', async () => {
    const paths = operation('/pets', 'listPets', "{ $ref: '../schemas/pet.yaml' }")
    const files = { 'sdk.config.json': config, 'api/pets.yaml': openapi({ paths }), 'schemas/pet.yaml': 'type: object' }
    const { workspace, runs, next } = start(files)
    await next()
    expect(runs.scope.folders).toContain(`${workspace.folder}/schemas`)
    workspace.plant('schemas/pet.yaml', 'type: [')
    expect(await next('schemas/pet.yaml')).toContain('schemas/pet.yaml:')
    expect(runs.scope.folders).toContain(`${workspace.folder}/schemas`)
  })

  test('a terminal is cleared for each frame, which is printed whole', async () => {
    const { workspace, next } = start({ 'sdk.config.json': config, 'api/pets.yaml': openapi() }, { interactive: true })
    const clear = '\u001b[2J\u001b[H['
    expect(await next()).toContain(`Generating …\n${clear}`)
    workspace.plant('api/pets.yaml', 'openapi: 4.0.0')
    const frame = await next('api/pets.yaml')
    expect(frame.slice(0, clear.length)).toBe(clear)
    expect(frame).toMatch(/after api\/pets\.yaml; Ctrl-C stops\n.*error/)
  })

  test('--json: one line for each run', async () => {
    const { workspace, next } = start({ 'sdk.config.json': config, 'api/pets.yaml': openapi() }, { json: true })
    const first = await next()
    expect(first).toMatch(/^\{[^\n]*\}\n$/)
    expect(JSON.parse(first)).toMatchObject({ command: 'watch', ok: true, operations: 1, files: { unchanged: 0 } })
    workspace.plant('api/pets.yaml', 'openapi: 4.0.0')
    expect(JSON.parse(await next('api/pets.yaml'))).toMatchObject({ ok: false, errors: [{ file: 'api/pets.yaml' }] })
  })
})
