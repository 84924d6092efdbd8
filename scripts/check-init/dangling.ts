import { basename } from 'node:path'
import { isObject } from '../../generator/src/lib/json.ts'
import { run, type RunOptions } from '../lib/run.ts'

/** Published documents with references that lead nowhere, by the file, with how many there are. */
const dangling: Readonly<Record<string, number>> = { 'digitalocean.com.json': 25 }

/**
 * Flags that `init` needs for a document. References that lead nowhere are refused: all of them must be listed, before the
 * documented way on is taken.
 */
export async function initFlags(
  document: string,
  init: readonly [command: string, ...flags: readonly string[]],
  options: RunOptions,
): Promise<readonly string[]> {
  const count = dangling[basename(document)]
  if (count === undefined) return []
  const [command, ...flags] = init
  const { ok, text } = await run(command, [...flags, '--json'], options)
  const found = unresolved(text)
  if (ok || found !== count)
    throw new Error(`${found} of ${count} references that lead nowhere are refused:\n${text.slice(0, 2000)}`)
  return ['--allow-missing']
}

function unresolved(text: string): number {
  const output: unknown = JSON.parse(text)
  const errors: readonly unknown[] = isObject(output) && Array.isArray(output['errors']) ? output['errors'] : []
  const codes = errors.map((error) => (isObject(error) ? error['code'] : undefined))
  return codes.every((code) => code === 'unresolved-ref') ? codes.length : 0
}
