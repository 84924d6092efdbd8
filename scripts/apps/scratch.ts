import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { consumerCompilers, root } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'

/** A temporary folder outside of the repository, whose tools are not found from there. */
export class Scratch {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  /** The folder is deleted after use. */
  static async use(work: (scratch: Scratch) => Promise<void>): Promise<void> {
    const outer = await mkdtemp(join(tmpdir(), 'sdkgen-app-'))
    // Its name is that of the app, for which npm allows lower case alone.
    const folder = join(outer, 'app')
    try {
      await mkdir(folder)
      await work(new Scratch(folder))
    } finally {
      await rm(outer, { recursive: true, force: true })
    }
  }

  /** Writes text, or an object as JSON. */
  async write(path: string, content: string | object): Promise<void> {
    const file = join(this.folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`)
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8')
  }

  async readJson(path: string): Promise<object> {
    const value: unknown = JSON.parse(await this.read(path))
    if (typeof value !== 'object' || value === null) throw new Error(`${path} is not an object.`)
    return value
  }

  /** Runs a program with its arguments; what it prints is returned, or thrown where it fails. */
  run(file: string, ...args: readonly string[]): Promise<string> {
    return mustRun(file, args, { cwd: this.folder })
  }

  /**
   * Compiles a project under several versions of TypeScript.
   *
   * @param options compiler options, besides those that are the same for all
   */
  async compile(
    project: string,
    include: readonly string[],
    options: object,
    versions: readonly (keyof typeof consumerCompilers)[] = allVersions,
  ): Promise<void> {
    await this.write(project, { compilerOptions: { ...strict, ...options }, include })
    for (const version of versions) {
      const compiler = join(root, 'node_modules', consumerCompilers[version], 'bin/tsc')
      await this.run(process.execPath, compiler, '-p', project)
    }
  }
}

/** Of TypeScript. */
export const allVersions = ['5.4', '5.9', '6.0', '7.0'] as const

const strict = { target: 'es2022', strict: true, noEmit: true, jsx: 'react-jsx', skipLibCheck: true }
