import { join } from 'node:path'

/** The command as a file to start with Node: it keeps compiled code between runs, without which each starts a second later. */
export const program = join(import.meta.dirname, '../bin/sdkgen.js')
