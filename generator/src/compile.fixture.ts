import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { readAssets } from './assets/assets.ts'
import { emit, type EmitSettings } from './emit/emit.ts'
import type { FolderSettings } from './emit/layout/folder-layout.ts'
import { parseSource } from './load/text-source.ts'
import type { MergedDocument } from './merge/merged-document.ts'
import { buildApi, type ModelSettings } from './model/build-api.ts'
import { normalise } from './normalise/normalise.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A document from the YAML after `info`. */
export function yamlDocument(rest: string, version = '3.1.1'): MergedDocument {
  const text = `openapi: ${version}\ninfo: { title: Acme, version: 1.0.0 }\n${rest}`
  return parseSource({ file: 'test.yaml', text, format: 'yaml' })
}

type Extra = Pick<EmitSettings, 'validators' | 'mocks' | 'mcp' | 'files'> &
  Pick<ModelSettings, 'dates' | 'int64' | 'nestedTypes'>

/** A folder with SDKs, each with its own copy of the runtime, to be compiled or imported; deleted after the test. */
export class SdkFolder {
  readonly path: string
  readonly #names: string[] = []
  readonly #included: string[] = []
  readonly #texts: string[] = []

  constructor(atEnd: (remove: () => void) => void = onTestFinished) {
    // Inside the repository, so that dependencies are found.
    mkdirSync(join(root, '.cache'), { recursive: true })
    this.path = mkdtempSync(join(root, '.cache', 'sdk-'))
    atEnd(() => rmSync(this.path, { recursive: true, force: true }))
  }

  /** Writes the SDK of a document; its scope is `@name`. Gives the text of each file by its path. With `openapi.ts` by default. */
  async add(
    name: string,
    document: MergedDocument,
    openapi = true,
    extra: Extra = {},
  ): Promise<ReadonlyMap<string, string>> {
    this.#names.push(name)
    this.#included.push(`${name}/packages/*/src`)
    return this.#write(name, document, extra, openapi)
  }

  /** Writes the SDK of a document as one folder. */
  async addFolder(
    name: string,
    document: MergedDocument,
    folder: FolderSettings,
    extra: Extra = {},
  ): Promise<ReadonlyMap<string, string>> {
    this.#included.push(name)
    return this.#write(name, document, { folder, ...extra })
  }

  async #write(
    name: string,
    document: MergedDocument,
    { dates, int64, nestedTypes, ...given }: Extra & Pick<EmitSettings, 'folder'>,
    withOpenapi = false,
  ): Promise<ReadonlyMap<string, string>> {
    const normalised = normalise(document)
    const api = buildApi(normalised, { name: 'Acme', scope: `@${name}`, dates, int64, nestedTypes })
    const assets = { ...readAssets(this.path, given), packageTemplates: [], workspaceTemplates: [] }
    const openapi = withOpenapi ? normalised.value : undefined
    const settings = { version: '1.0.0', license: undefined, extras: false, tests: false, assets, openapi, ...given }
    const files = await emit(api, settings)
    for (const { path, text } of files) this.writeFile(`${name}/${path}`, text)
    return new Map(files.map(({ path, text }) => [path, text]))
  }

  /** The text of every file that was written. */
  texts(): readonly string[] {
    return this.#texts
  }

  writeFile(path: string, text: string): void {
    this.#texts.push(text)
    mkdirSync(dirname(join(this.path, path)), { recursive: true })
    writeFileSync(join(this.path, path), text)
  }

  /** Type-checks everything in one program. Gives the errors, none for success. */
  async compile(options: object = {}): Promise<readonly string[]> {
    return (await this.compilerOutput(options)).split('\n').filter((line) => line.includes('error'))
  }

  /** All that a compiler says: lines that follow an error are indented. */
  async compilerOutput(options: object, compilerPackage = 'typescript'): Promise<string> {
    const paths = this.#names.flatMap((name) => [
      [`@${name}/types`, [`./${name}/packages/types/src/index.ts`]],
      [`@${name}/core`, [`./${name}/packages/core/src/index.ts`]],
      [`@${name}/core/client`, [`./${name}/packages/core/src/generated/client.ts`]],
      [`@${name}/core/*`, [`./${name}/packages/core/src/generated/operations/*.ts`]],
    ])
    const settings = {
      extends: '../../tsconfig.base.json',
      compilerOptions: {
        lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
        jsx: 'react-jsx',
        noEmit: true,
        paths: Object.fromEntries(paths),
        ...options,
      },
      include: [...this.#included, '*.ts'],
    }
    this.writeFile('tsconfig.json', JSON.stringify(settings))
    this.writeFile('package.json', JSON.stringify({ type: 'module' }))
    const { promise, resolve } = Promise.withResolvers<string>()
    const compiler = join(root, 'node_modules', compilerPackage, 'bin/tsc')
    const given = [compiler, '-p', this.path, '--pretty', 'false']
    execFile(process.execPath, given, { maxBuffer: 1 << 26 }, (_error, stdout, stderr) => resolve(stdout + stderr))
    return promise
  }
}
