import { join } from 'node:path'
import type { Document } from '../documents/install-documents.ts'
import { root } from '../lib/paths.ts'
import { run } from '../lib/run.ts'
import { compileSdk } from './compile-sdk.ts'
import { folderOf, generate, type Generation } from './generate.ts'

/** Result of one document. */
export interface Trial extends Generation {
  /** Absent where the generator refused the document. */
  readonly made?: Made
}

interface Made {
  readonly typeErrors: readonly string[]
  /** The request that arrived at the stub, such as `GET /pets/1`; or why none did, or what came back wrong. */
  readonly call: Call
}

type Call = { readonly request: string } | { readonly failure: string }

/**
 * Generates the packages of a document with the command, compiles them strictly, imports them, and calls one operation
 * against a stub server.
 */
export async function tryDocument(document: Document): Promise<Trial> {
  const folder = folderOf(document)
  const generation = await generate(document)
  if (generation.refused !== undefined) return generation
  const typeErrors = await compileSdk(folder)
  return { ...generation, made: { typeErrors, call: await callOperation(folder) } }
}

/** In a process of its own: an SDK that hangs or exits is a finding, not the end of the run. */
async function callOperation(folder: string): Promise<Call> {
  const program = [join(root, 'scripts/corpus/call-operation.ts'), folder]
  const { ok, text } = await run(process.execPath, program, { cwd: folder, timeout: 60_000 })
  const line = text.split('\n').at(-1) ?? ''
  return ok ? { request: line } : { failure: /^\w*Error: .*/m.exec(text)?.[0] ?? line }
}
