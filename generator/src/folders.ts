import { join } from 'node:path'

/** The folder of the generator's code: `src` in the repository, `dist` in the published package, which has its layout. */
export const code = import.meta.dirname

/** The folder of the generator itself, with its manifest and its starters. */
export const packageFolder = join(code, '..')

/** The repository, with the templates and the runtimes. */
export const root = join(packageFolder, '..')
