import { basename, dirname, join } from 'node:path'

/** The record of what was pulled into a folder is beside it, where no glob for documents finds it. */
export function recordPath(folder: string): string {
  return join(dirname(folder), `${basename(folder)}.lock.json`)
}
