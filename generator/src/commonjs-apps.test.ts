import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { appFolder, type FolderExtras, type FolderOptions } from './config/app-folder.ts'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'

const document = yamlDocument(`
paths:
  /pets:
    get:
      operationId: pets_list
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Kind' } } } } }
components: { schemas: { Kind: { type: string, enum: [cat, dog] } } }
`)

const next = { module: 'NodeNext', moduleResolution: 'NodeNext', allowImportingTsExtensions: true, types: ['node'] }
const common = { ...next, module: 'CommonJS', moduleResolution: 'bundler' }
const loose = { verbatimModuleSyntax: false }

type Row = readonly [
  title: string,
  compilerOptions: object,
  type: 'module' | 'commonjs' | undefined,
  options: FolderOptions & FolderExtras,
  compiles: boolean,
]

const rows: readonly Row[] = [
  ['a package of modules', next, 'module', { mcp: true }, true],
  ['no `type`, as `npm init` and `tsc --init` have it', next, undefined, {}, false],
  ['`type: commonjs`', next, 'commonjs', {}, false],
  ['`module: commonjs` in a package of modules', common, 'module', {}, false],
  ['a bundler', { ...next, module: 'Preserve', moduleResolution: 'bundler' }, undefined, { mcp: true }, true],
  ['imports that the compiler rewrites', { ...next, ...loose }, 'commonjs', {}, true],
  ['the same, under `module: commonjs`', { ...common, ...loose }, undefined, {}, true],
  ['types alone', next, 'commonjs', { emit: ['types'] }, true],
  ['types with the values of enums', next, 'commonjs', { emit: ['types'], enums: 'const' }, false],
  ['validators', next, 'commonjs', { emit: ['types'], validators: ['zod'] }, false],
  ['mocks', next, 'commonjs', { emit: ['types'], mocks: true }, false],
  ['an MCP server', { ...next, ...loose }, 'commonjs', { mcp: true }, false],
  ['an MCP server under `module: commonjs`', { ...common, ...loose }, undefined, { mcp: true }, false],
  ['a form of imports that is given', next, 'commonjs', { imports: '.ts' }, false],
]

describe.each(rows)('CommonJS: %s', (_, compilerOptions, type, given, compiles) => {
  test(compiles ? 'is accepted, and compiles' : 'is refused, and would not compile', async () => {
    const { mcp, mocks, validators, ...options } = given
    const folder = new SdkFolder()
    folder.writeFile('app/package.json', JSON.stringify({ type }))
    folder.writeFile('app/tsconfig.json', JSON.stringify({ extends: '../../../tsconfig.base.json', compilerOptions }))
    const read = () => appFolder(join(folder.path, 'app/api'), folder.path, given)
    if (compiles) expect(read).not.toThrow()
    else
      expect(read).toThrow(
        expect.objectContaining({ errors: [expect.objectContaining({ code: 'tsconfig-commonjs' })] }),
      )
    const { emit = ['core'], enums } = options
    const settings = { emit, imports: '.ts', runtime: 'runtime', enums: enums === 'const' } as const
    await folder.addFolder('app/api', document, settings, { mcp, mocks, validators: [validators ?? []].flat() })
    rmSync(join(folder.path, 'app/tsconfig.json'))
    const errors = await folder.compile({ ...compilerOptions, exactOptionalPropertyTypes: false, skipLibCheck: true })
    expect(errors.filter((error) => /TS(?:1286|1287|1295|1309|1343|1378|1470)/.test(error)).length === 0).toBe(compiles)
  })
})
