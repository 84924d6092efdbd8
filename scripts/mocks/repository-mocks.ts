import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { HttpHandler } from 'msw'
import { readDocument } from '../oracle/read-document.ts'
import { writeFolder } from '../oracle/write-folder.ts'
import { root } from '../lib/paths.ts'

interface MockAnswer {
  readonly serverURL: string
  readonly requireCredentials: boolean
  readonly status?: number
}

/** Makes a handler of one operation. */
export type Mock = (answer: MockAnswer) => HttpHandler

/**
 * Writes the mocks of this repository's document and imports them.
 *
 * @param folder Name of the folder they are written to, below the cache
 */
export async function repositoryMocks(folder: string): Promise<readonly Mock[]> {
  const subject = await readDocument({ name: 'openrouter', path: join(root, 'spec/openapi.yaml') })
  const path = await writeFolder(subject, folder, { mocks: true })
  const module: Readonly<Record<string, Mock>> = await import(pathToFileURL(join(path, 'mocks/index.ts')).href)
  return Object.entries(module).flatMap(([name, mock]) => (/^mock[A-Z]/.test(name) ? [mock] : []))
}
