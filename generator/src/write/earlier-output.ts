import { dirname } from 'node:path/posix'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { hasHeader } from './ownership.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Finds which files a run wrote whose manifest is missing, as it was not committed: beside files with the generated header,
 * there are pages and JSON, which have none. They are ours in a package that has the name it would get, as long as one of
 * the packages has files with the header. Files at the top of the output are where people write too, and need proof.
 */
export function earlierOutput(
  files: readonly GeneratedFile[],
  { texts, owned, manifest }: Snapshot,
): (path: string) => boolean {
  if (manifest.size > 0) return () => false
  const packages = files.flatMap(({ path, text }) => {
    const isManifest = /^packages\/[^/]+\/package\.json$/.test(path)
    const name = nameOf(text)
    return isManifest && name !== undefined && name === nameOf(texts.get(path)) ? [dirname(path)] : []
  })
  const isWithin = (path: string): boolean => packages.some((folder) => path.startsWith(`${folder}/`))
  const isProven = owned.some((path) => isWithin(path) && hasHeader(texts.get(path) ?? ''))
  return (path) => isProven && (path.startsWith('packages/') ? isWithin(path) : path.includes('/'))
}

function nameOf(manifest: string | undefined): string | undefined {
  return manifest === undefined ? undefined : /^\s*\{\s*"name"\s*:\s*"([^"\\]+)"/.exec(manifest)?.[1]
}
