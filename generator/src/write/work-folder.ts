import { join } from 'node:path'

/** Where a commit keeps its things: on the same file system as the output, so that each step is one rename. */
export function workFolder(root: string): string {
  return join(root, '.sdkgen')
}
