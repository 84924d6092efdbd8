import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The tests are of the packages, which are not kept: they are generated before the tests run. */
export function setup(): void {
  const cli = fileURLToPath(new URL('../../generator/src/cli.ts', import.meta.url))
  execFileSync(process.execPath, [cli, 'generate'], { cwd: fileURLToPath(new URL('.', import.meta.url)) })
}
