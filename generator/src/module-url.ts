import { extname } from 'node:path'

/**
 * Address of a module that is started rather than imported: beside the module at `from`, and in its language, which is
 * TypeScript in the repository and JavaScript in the published package.
 *
 * @param name without its ending
 */
export function moduleURL(name: string, from: string): URL {
  return new URL(`${name}${extname(new URL(from).pathname)}`, from)
}
