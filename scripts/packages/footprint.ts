import type { Tarball } from './tarball.ts'

export interface PackedFile {
  /** Relative to the package. */
  readonly path: string
  readonly bytes: number
}

/**
 * Most that all packages together may put on the disk. A sixth of it is the declarations of React Query for CommonJS:
 * TanStack's classes differ between the two kinds of modules, so one text cannot serve both.
 */
const budget = { files: 400, bytes: 3_000_000 }

const installScripts = ['preinstall', 'install', 'postinstall']

/** The files of a package, as they are unpacked. */
export function filesOf({ name, contents }: Tarball): readonly PackedFile[] {
  return contents.listFiles().map((path) => ({
    path: path.slice(`/node_modules/${name}/`.length),
    bytes: Buffer.byteLength(contents.readFile(path)),
  }))
}

/** Throws where the packages are larger than their budget, bring foreign dependencies, or run anything at installation. */
export function checkFootprint(tarballs: readonly Tarball[]): void {
  const files = tarballs.flatMap(filesOf)
  const bytes = files.reduce((total, file) => total + file.bytes, 0)
  const own = new Set(tarballs.map(({ name }) => name))
  const problems = tarballs.flatMap(({ name, manifest: { scripts = {}, dependencies = {} } }) => [
    ...installScripts.filter((script) => script in scripts).map((script) => `${name} has the script "${script}".`),
    ...Object.keys(dependencies)
      .filter((dependency) => !own.has(dependency))
      .map((dependency) => `${name} depends on ${dependency}.`),
  ])
  if (files.length > budget.files) problems.push(`${files.length} files; the budget is ${budget.files}.`)
  if (bytes > budget.bytes) problems.push(`${bytes} bytes; the budget is ${budget.bytes}.`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
}
