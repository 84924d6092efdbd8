import { posix } from 'node:path'
import type { GeneratedFile } from '../generated-file.ts'

/**
 * The files of the runtime that an SDK needs: an API without streams has no decoder of streams, one without pages no hooks for them.
 * People and compilers have less to read.
 *
 * @param generated All other files. What they import is needed, and what that imports.
 * @param isEntry Whether a file of the runtime is needed in any case.
 */
export function neededRuntime(
  runtime: readonly GeneratedFile[],
  generated: readonly GeneratedFile[],
  isEntry: (file: GeneratedFile) => boolean,
): readonly GeneratedFile[] {
  const byPath = new Map(runtime.map((file) => [file.path, file]))
  const needed = new Set(runtime.filter(isEntry))
  const importedBy = (file: GeneratedFile) => importsOf(file).flatMap((path) => byPath.get(path) ?? [])
  for (const file of generated.flatMap(importedBy)) needed.add(file)
  // Those that are added on the way come later in the same loop.
  for (const file of needed) for (const imported of importedBy(file)) needed.add(imported)
  return runtime.filter((file) => needed.has(file))
}

/** Paths of the sources that a file may import; a relative path in quotes counts, wherever it is. */
function importsOf({ path, text }: GeneratedFile): readonly string[] {
  if (!path.endsWith('.ts')) return []
  const modules = [...text.matchAll(/['"](\.\.?\/[^'"\s]+)['"]/g)].map(([, module = '']) => module)
  return modules.map((module) => `${posix.join(posix.dirname(path), module.replace(/\.[jt]s$/, ''))}.ts`)
}
