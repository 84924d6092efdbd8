import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { HttpHandler } from 'msw'
import { root } from '../lib/paths.ts'
import { readDocument } from '../oracle/read-document.ts'
import { writeFolder } from '../oracle/write-folder.ts'

export interface MockSettings {
  /** Without it, the servers of the document. */
  readonly serverURL?: string
  readonly requireCredentials: boolean
  readonly status?: number
}

/** Makes the handlers of all operations. */
export type HandlersOf = (settings: MockSettings) => HttpHandler[]

/**
 * Writes the mocks of this repository's document.
 *
 * @param folder name of a folder in the cache; processes that run at the same time need one each
 * @returns the handlers of all operations
 */
export async function writeMocks(folder: string): Promise<HandlersOf> {
  const subject = await readDocument({ name: 'openrouter', path: join(root, 'spec/openapi.yaml') })
  const written = await writeFolder(subject, folder, { mocks: true })
  const module: Readonly<Record<string, (settings: MockSettings) => HttpHandler>> = await import(
    pathToFileURL(join(written, 'mocks/index.ts')).href
  )
  const mocks = Object.entries(module).flatMap(([name, mock]) => (/^mock[A-Z]/.test(name) ? [mock] : []))
  return (settings) => mocks.map((mock) => mock(settings))
}
