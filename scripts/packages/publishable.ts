import { readFile } from 'node:fs/promises'
import { checkPackage } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Tarball } from './tarball.ts'

/** @throws Error with what publint finds in a package */
export async function lintPackage({ path }: Tarball): Promise<void> {
  const { buffer } = new Uint8Array(await readFile(path))
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true })
  const problems = messages.map((message) => formatMessage(message, pkg) ?? message.code)
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/**
 * Every way to resolve types, that of Node before there were `exports` included, must find the right ones.
 *
 * @throws Error with what are-the-types-wrong finds
 */
export async function checkTypesOf({ contents }: Tarball): Promise<void> {
  const result = await checkPackage(contents)
  if (result.types === false) throw new Error('The package has no types.')
  if (result.problems.length > 0) throw new Error(result.problems.map((one) => JSON.stringify(one)).join('\n'))
}
