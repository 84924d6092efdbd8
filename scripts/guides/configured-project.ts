import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { main } from '../../generator/src/cli/main.ts'
import { cache, root } from '../lib/paths.ts'

/** The document of the guides of the generator. */
export const acme = readFileSync(join(root, 'scripts/guides/acme.yaml'), 'utf8')

/** A project in the cache, inside the repository so that imports of its configuration are found. */
export class ConfiguredProject {
  readonly folder: string

  constructor(name: string, config: string, files: Readonly<Record<string, string>> = {}) {
    this.folder = join(cache, 'guide-projects', name)
    rmSync(this.folder, { recursive: true, force: true })
    const around = {
      'package.json': JSON.stringify({ name: 'app', type: 'module', workspaces: ['sdk/packages/*'] }),
      'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'preserve' } }),
      'openapi.yaml': acme,
      'pets.yaml': acme,
      'shops.yaml': acme.replace('title: Acme', 'title: Shops'),
      'sdk.config.ts': config,
    }
    for (const [path, text] of Object.entries({ ...around, ...files })) this.write(path, text)
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  /** Paths of all files, sorted. */
  files(below = ''): readonly string[] {
    return readdirSync(join(this.folder, below), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join(this.folder, below), join(entry.parentPath, entry.name)))
      .toSorted()
  }

  /** Generates the SDK. @throws if that fails */
  async generate(): Promise<void> {
    const { exitCode, text } = await this.run('generate')
    if (exitCode !== 0) throw new Error(text)
  }

  /** Runs `sdkgen …args` in the project. */
  async run(...args: readonly string[]): Promise<{ readonly exitCode: number; readonly text: string }> {
    const lines: string[] = []
    const print = (text: string): void => void lines.push(text)
    const colors = { interactive: false, outColor: false, errColor: false }
    const exitCode = await main(args, { cwd: this.folder, out: print, err: print, ...colors })
    return { exitCode, text: lines.join('') }
  }
}
