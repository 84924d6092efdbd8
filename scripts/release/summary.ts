import { dirname } from 'node:path'
import { type PackedFile, filesOf } from '../packages/footprint.ts'
import type { Tarball } from '../packages/tarball.ts'

/**
 * Contents of a package, one line per folder or file.
 *
 * @param packedBytes size of the tarball
 */
export function contents(tarball: Tarball, packedBytes: number, everyFile: boolean): string {
  const files = filesOf(tarball)
  const folders = Map.groupBy(files, ({ path }) => (everyFile ? path : dirname(path)))
  const rows = [...folders].map(([name, own]) => `  ${everyFile ? name : `${name}/`}  ${amount(own)}`)
  const head = `${tarball.name} ${tarball.version}: ${amount(files)}, ${kilobytes(packedBytes)} packed`
  return [head, ...rows.toSorted()].join('\n')
}

/** The section of one version, without its heading; empty where the changelog has none. */
export function changesOf(changelog: string, version: string): string {
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`${version}\n`)) ?? ''
  return section.slice(version.length).trim()
}

function amount(files: readonly PackedFile[]): string {
  const bytes = files.reduce((total, file) => total + file.bytes, 0)
  return files.length === 1 ? kilobytes(bytes) : `${files.length} files, ${kilobytes(bytes)}`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
