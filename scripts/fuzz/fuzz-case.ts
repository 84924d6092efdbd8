import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonObject, JsonValue } from '../../generator/src/lib/json.ts'

/** Texts by their names: `openapi.yaml` or `.json`, `overlay.json`, `sdk.config.json`. */
export type FuzzCase = Readonly<Record<string, string>>

export interface CaseParts {
  readonly document: JsonValue
  readonly overlay?: JsonValue | undefined
  readonly config: JsonObject
}

/** JSON that people read: a case is kept with the tests. */
export function caseOf({ document, overlay, config }: CaseParts): FuzzCase {
  return {
    'openapi.json': print(document),
    ...(overlay === undefined ? {} : { 'overlay.json': print(overlay) }),
    'sdk.config.json': print(config),
  }
}

function print(value: JsonValue): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

export async function writeCase(folder: string, texts: FuzzCase): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(Object.entries(texts).map(([name, text]) => writeFile(join(folder, name), text)))
}

export async function readCase(folder: string): Promise<FuzzCase> {
  const names = await readdir(folder)
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)
  return Object.fromEntries(await Promise.all(texts))
}

/** The same for the same case, so that it is kept once. */
export function caseName(failure: string, texts: FuzzCase): string {
  const hash = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8)
  return `${failure.split(/[^\w-]/, 1)[0]}-${hash}`
}
