import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { loadConfig } from './load-config.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sdkgen-config-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

const valid = { name: 'Acme', scope: '@acme', inputs: ['api.yaml'] }

test.each([
  [
    'sdk.config.ts',
    `type Name = string\nconst name: Name = 'Acme'\nexport default { name, scope: '@acme', inputs: ['api.yaml'] }`,
  ],
  ['sdk.config.js', `module.exports = ${JSON.stringify(valid)}`],
  ['sdk.config.mjs', `export default ${JSON.stringify(valid)}`],
  ['sdk.config.cjs', `module.exports = ${JSON.stringify(valid)}`],
  ['sdk.config.mts', `const valid: object = ${JSON.stringify(valid)}\nexport default valid`],
  ['sdk.config.cts', `module.exports = ${JSON.stringify(valid)}`],
  ['sdk.config.json', JSON.stringify(valid)],
])('%s', async (file, text) => {
  writeFileSync(join(folder, file), text)
  await expect(loadConfig({}, folder)).resolves.toEqual({
    file: join(folder, file),
    cwd: folder,
    ...valid,
    output: folder,
    modules: [join(folder, file)],
  })
})

test('paths are relative to the config file, and stay relative', async () => {
  mkdirSync(join(folder, 'deep'))
  const config = {
    ...valid,
    inputs: ['spec/*.yaml', 'https://api.example.com/openapi.json', '/shared/api.yaml'],
    overlays: ['../fix.yaml'],
    output: 'sdk',
  }
  writeFileSync(join(folder, 'deep/sdk.config.json'), JSON.stringify(config))
  writeFileSync(join(folder, 'deep/redocly.yaml'), '')
  await expect(loadConfig({ config: 'deep/sdk.config.json' }, folder)).resolves.toMatchObject({
    inputs: ['deep/spec/*.yaml', 'https://api.example.com/openapi.json', '/shared/api.yaml'],
    overlays: ['fix.yaml'],
    output: join(folder, 'deep/sdk'),
    redocly: join(folder, 'deep/redocly.yaml'),
  })
})

test.each([
  {
    name: 'flags alone',
    flags: { spec: ['a.yaml'], out: 'sdk' },
    want: { name: undefined, scope: undefined, inputs: ['a.yaml'] },
  },
  {
    name: 'flags over the file',
    flags: { config: 'sdk.config.json', spec: ['a.yaml'], name: 'Other' },
    want: { name: 'Other', scope: '@acme', inputs: ['a.yaml'] },
  },
])('$name', async ({ flags, want }) => {
  writeFileSync(join(folder, 'sdk.config.json'), JSON.stringify(valid))
  await expect(loadConfig(flags, folder)).resolves.toMatchObject(want)
})

const json = (value: object) => JSON.stringify(value, null, 2)

test.each([
  {
    name: 'an unknown key',
    text: json({ ...valid, input: [] }),
    want: { message: '"input" is not an option', line: 7, column: 4, hint: 'Did you mean "inputs"?' },
  },
  {
    name: 'a misspelt key, which is not missing too',
    text: json({ name: 'Acme', scop: '@acme', inputs: ['a'] }),
    want: { message: '"scop" is not an option', line: 3, column: 4, hint: 'Did you mean "scope"?' },
  },
  {
    name: 'a key like no other',
    text: json({ ...valid, plugins: [] }),
    want: { message: '"plugins" is not an option', line: 7, column: 4, hint: expect.stringContaining('overlays') },
  },
  {
    name: 'a missing key',
    text: json({ name: 'Acme', inputs: ['a'] }),
    want: { message: '"scope" is missing', line: 2, column: 1, hint: expect.stringContaining("'@acme'") },
  },
  {
    name: 'a wrong type',
    text: json({ ...valid, name: 1 }),
    want: { message: '"name" must be a string', line: 2, column: 4 },
  },
  {
    name: 'a wrong type in a list',
    text: json({ ...valid, inputs: ['a', 1] }),
    want: { message: '"inputs.1" must be a string', line: 4, column: 4 },
  },
  {
    name: 'a string for a list',
    text: json({ ...valid, inputs: 'a' }),
    want: { message: '"inputs" must be a list of paths or globs', line: 4, column: 4 },
  },
  {
    name: 'an empty list',
    text: json({ ...valid, inputs: [] }),
    want: { message: '"inputs" must name at least one document', line: 4, column: 4 },
  },
  {
    name: 'a name without letters',
    text: json({ ...valid, name: '42' }),
    want: { message: '"name" must hold a letter', line: 2, column: 4 },
  },
  {
    name: 'a scope without @',
    text: json({ ...valid, scope: 'acme' }),
    want: { message: '"scope" must be an npm scope such as "@acme"', line: 3, column: 4 },
  },
  {
    name: 'a path with a control character',
    text: json({ ...valid, output: 'a\u0000b' }),
    want: { message: '"output" must not hold control characters', line: 7, column: 4 },
  },
  {
    name: 'a merged document outside the output',
    text: json({ ...valid, merged: '../x.yaml' }),
    want: { message: '"merged" must be a path inside the output folder', line: 7, column: 4 },
  },
  {
    name: 'a list in place of a filter',
    text: json({ ...valid, include: ['pets'] }),
    want: { column: 4, line: 7, hint: expect.stringContaining('SdkConfig') },
  },
  {
    name: 'an unknown part',
    text: json({ ...valid, emit: ['core', 'hooks'] }),
    want: { message: expect.stringMatching(/^"emit\.1" must be one of types, core, /), line: 7, column: 4 },
  },
  {
    name: 'a filter by something else',
    text: json({ ...valid, include: { verbs: ['get'] } }),
    want: {
      message: '"include.verbs" is not a filter: tags, paths, operations and extensions are',
      line: 7,
      column: 4,
    },
  },
  {
    name: 'an emitter that emits nothing',
    text: json({ ...valid, emitters: [{ name: 'mocks' }] }),
    want: {
      message: '"emitters.0" must be an emitter: an object with a name and a function `emit`',
      line: 7,
      column: 4,
    },
  },
  {
    name: 'a transform that is none',
    text: json({ ...valid, names: { schema: 'upper' } }),
    want: { message: '"names.schema" must be a function', line: 7, column: 4 },
  },
  { name: 'null', text: 'null', want: { message: 'The config must be an object', line: 1, column: 1 } },
  { name: 'broken JSON', text: '{\n  "name": }', want: { message: 'Unexpected "}"', line: 2, column: 11 } },
])('$name', async ({ text, want }) => {
  writeFileSync(join(folder, 'sdk.config.json'), text)
  const { line, column, ...rest } = want
  const place = { file: 'sdk.config.json', line, column }
  await expect(loadConfig({}, folder)).rejects.toMatchObject({ name: 'ConfigError', errors: [{ ...rest, place }] })
})

test.each([
  {
    name: 'no default export',
    text: 'export const config = {}',
    want: { code: 'config-no-export', place: { line: 1 }, hint: expect.stringContaining('export default') },
  },
  {
    name: 'an error while it runs',
    text: "\n\nthrow new Error('no luck')",
    want: { code: 'config-failed', message: expect.stringContaining('no luck'), place: { line: 3 } },
  },
  {
    name: 'broken TypeScript',
    text: '\nexport default {',
    want: { code: 'config-failed', place: { file: 'sdk.config.ts' } },
  },
  {
    name: 'an import of nothing',
    text: "import './missing.ts'",
    want: { code: 'config-failed', message: expect.stringContaining('missing.ts'), hint: expect.any(String) },
  },
  {
    name: 'a package that is not installed',
    text: "import '@acme/missing'",
    want: { code: 'config-failed', hint: expect.stringContaining('`npm install`') },
  },
])('$name', async ({ text, want }) => {
  writeFileSync(join(folder, 'sdk.config.ts'), text)
  await expect(loadConfig({}, folder)).rejects.toMatchObject({ name: 'ConfigError', errors: [want] })
})

test('the place is in the configuration that has the problem', async () => {
  const good = { ...valid, name: 'Pets' }
  writeFileSync(join(folder, 'sdk.config.json'), json([good, { ...good, name: 'Shops', inputs: 1 }]))
  await expect(loadConfig({}, folder)).rejects.toMatchObject({ errors: [{ place: { line: 12, column: 6 } }] })
})

test('a byte-order mark is no part of the configuration', async () => {
  writeFileSync(join(folder, 'sdk.config.json'), `\ufeff${json(valid)}`)
  expect((await loadConfig({}, folder)).name).toBe('Acme')
})

test('several problems are reported at once', async () => {
  writeFileSync(join(folder, 'sdk.config.json'), json({ name: '', inputs: [] }))
  await expect(loadConfig({}, folder)).rejects.toMatchObject({ errors: [{}, {}, {}] })
})

test('a config file is found from a folder below it, up to the root of the repository', async () => {
  const below = join(folder, 'repository/src/pages')
  mkdirSync(below, { recursive: true })
  writeFileSync(join(folder, 'sdk.config.json'), JSON.stringify(valid))
  await expect(loadConfig({}, below)).rejects.toThrow('no config file')
  mkdirSync(join(folder, 'repository/.git'))
  await expect(loadConfig({}, below)).rejects.toThrow('no config file')
  writeFileSync(join(folder, 'repository/sdk.config.json'), JSON.stringify(valid))
  const found = { inputs: ['../../api.yaml'], output: join(folder, 'repository') }
  await expect(loadConfig({}, below)).resolves.toMatchObject(found)
})
