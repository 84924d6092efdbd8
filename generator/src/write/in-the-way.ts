import type { InTheWay } from './diff.ts'
import { WriteError } from './write-error.ts'

const shown = 20

/**
 * Stops a run that would replace or delete what people wrote.
 *
 * @throws WriteError that lists the files and says what can be done with them
 */
export function refuseInTheWay(files: readonly InTheWay[]): void {
  const { foreign = [], edited = [] } = Object.groupBy(files, ({ ownership }) => ownership)
  if (foreign.length > 0) {
    const others = edited.length === 0 ? '' : `; and generated files that were edited: ${list(edited)}`
    throw new WriteError('foreign-files', `Files that sdkgen did not write are in the way: ${list(foreign)}${others}`, {
      hint: 'Move them away, or choose another output folder. `sdkgen generate --force` replaces them.',
    })
  }
  if (edited.length === 0) return
  throw new WriteError('edited-files', `Generated files were edited since sdkgen wrote them: ${list(edited)}`, {
    hint:
      'Move each edit to a place that survives: the document or an overlay, `templates` or `packageJson` of the ' +
      'configuration, or a file of your own. `sdkgen generate --force` discards the edits.',
  })
}

function list(files: readonly InTheWay[]): string {
  const more = files.length > shown ? ` and ${files.length - shown} more` : ''
  return `${files
    .slice(0, shown)
    .map(({ path }) => path)
    .join(', ')}${more}`
}
