import { root } from './paths.ts'
import { mustRun, run } from './run.ts'

/** Output of git in this repository; throws if it fails. */
export function git(...args: readonly string[]): Promise<string> {
  return gitIn(root, ...args)
}

/** The same in another folder. */
export function gitIn(cwd: string, ...args: readonly string[]): Promise<string> {
  return mustRun('git', args, { cwd })
}

/** A file as it was, or `undefined` where it was not there. */
export async function fileAt(revision: string, path: string): Promise<string | undefined> {
  const { ok, text } = await run('git', ['show', `${revision}:${path}`], { cwd: root })
  return ok ? `${text}\n` : undefined
}

/** The tag of the newest release that this commit contains, such as `@acme/core@1.2.0`; none before the first. */
export async function lastRelease(packageNames: readonly string[]): Promise<string | undefined> {
  const patterns = packageNames.map((name) => `${name}@*`)
  const tags = await git('tag', '--merged', 'HEAD', '--list', ...patterns, '--sort=-creatordate')
  return tags.split('\n').find((tag) => tag !== '')
}
