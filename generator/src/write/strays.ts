import { join } from 'node:path'
import { DocumentError } from '../diagnostics/document-error.ts'
import { displayName } from '../load/find-inputs.ts'
import type { Diff } from './diff.ts'

/** Warnings about files of others in the generator's own folders: the compiler takes them for a part of the package. */
export function warnStrays(
  { strays }: Pick<Diff, 'strays'>,
  { cwd, output }: { readonly cwd: string; readonly output: string },
): readonly DocumentError[] {
  return strays.map(
    (path) =>
      new DocumentError({
        code: 'stray-file',
        severity: 'warning',
        message: `sdkgen did not write ${path}, and leaves it alone`,
        place: { file: displayName(join(output, path), cwd), line: 1, column: 1 },
        hint: 'Move it out of the folder of generated files.',
      }),
  )
}
