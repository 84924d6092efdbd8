import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.ts'
import type { Tarball } from './tarball.ts'

export interface PackedFile {
  /** Relative to the package. */
  readonly path: string
  readonly bytes: number
}

/** Files of one function: its module and types in core, types, options, hooks. */
const filesPerFunction = 6

const functions = readdirSync(join(root, 'packages/core/src/generated/operations')).length

/** Both kinds of modules and their declarations, 3 MB for 126 functions. */
const bytesPerFunction = 23_850

/**
 * Most that all packages together may put on the disk. A sixth of it is the declarations of React Query for CommonJS:
 * TanStack's classes differ between the two kinds of modules, so one text cannot serve both.
 */
const budget = { files: 100 + filesPerFunction * functions, bytes: bytesPerFunction * functions }

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
