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
  const known = new Set<string>()
  // A relative path in quotes counts, wherever it is. Files of one folder import the same ones: each is looked up once.
  const addImports = ({ path, text }: GeneratedFile) => {
    if (!path.endsWith('.ts')) return
    const folder = posix.dirname(path)
    for (const [, module = ''] of text.matchAll(/['"](\.\.?\/[^'"\s]+)['"]/g)) {
      const from = `${folder}/${module}`
      if (known.has(from)) continue
      known.add(from)
      const file = byPath.get(posix.normalize(`${from.replace(/\.[jt]s$/, '')}.ts`))
      if (file !== undefined) needed.add(file)
    }
  }
  for (const file of generated) addImports(file)
  // Those that are added on the way come later in the same loop.
  for (const file of needed) addImports(file)
  return runtime.filter((file) => needed.has(file))
}
