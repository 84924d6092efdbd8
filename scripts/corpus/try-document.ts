import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Document } from '../documents/install-documents.ts'
import { cache, root } from '../lib/paths.ts'
import { run } from '../lib/run.ts'
import { compileSdk } from './compile-sdk.ts'

/** What came of one document. */
export interface Trial {
  readonly name: string
  /** Of OpenAPI, as the document states it. */
  readonly version: string
  /** Of the document, in bytes. */
  readonly size: number
  /** Of the generator, as a process. */
  readonly seconds: number
  /** Absent where the generator refused the document. */
  readonly made?: Made
  /** The problems for which the generator refused the document: `code file:line:column message`. */
  readonly refused?: readonly string[]
}

interface Made {
  readonly operations: number
  readonly files: number
  readonly typeErrors: readonly string[]
  /** The request that arrived at the stub, such as `GET /pets/1`; or why none did, or what came back wrong. */
  readonly call: Call
}

type Call = { readonly request: string } | { readonly failure: string }

/** What `sdkgen generate --json` prints. */
interface Output {
  readonly ok: boolean
  readonly operations?: number
  readonly files?: { readonly added: readonly string[] }
  readonly errors: readonly Problem[]
}

interface Problem {
  readonly code: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

const timeout = 300_000

/**
 * Generates the packages of a document with the command, compiles them strictly, imports them, and calls one operation
 * against a stub server.
 */
export async function tryDocument({ name, path }: Document): Promise<Trial> {
  const folder = join(cache, 'corpus', name.replaceAll(/[^a-z\d]+/gi, '-').toLowerCase())
  await rm(folder, { recursive: true, force: true })
  const document = await readFile(path, 'utf8')
  const about = { name, version: versionOf(document), size: Buffer.byteLength(document) }
  const start = performance.now()
  const target = ['--spec', path, '--out', folder, '--name', 'Corpus', '--scope', '@corpus', '--json']
  const program = ['--max-semi-space-size=8', join(root, 'generator/bin/sdkgen.js'), 'generate', ...target]
  const { text } = await run(process.execPath, program, { cwd: root, timeout })
  const seconds = (performance.now() - start) / 1000
  const output = parse(text)
  if (!output.ok) return { ...about, seconds, refused: output.errors.map(describe) }
  const typeErrors = await compileSdk(folder)
  const call = await callOperation(folder)
  const files = output.files?.added.length ?? 0
  return { ...about, seconds, made: { operations: output.operations ?? 0, files, typeErrors, call } }
}

/** The first place that looks like a version: documents begin with it, or are one line. */
function versionOf(document: string): string {
  return /["']?\b(?:openapi|swagger)["']?\s*:\s*["']?(\d[\d.]*)/.exec(document)?.[1] ?? ''
}

/** The report of the command, or what it printed instead. */
function parse(text: string): Output {
  try {
    return JSON.parse(text.slice(text.indexOf('{')))
  } catch {
    return { ok: false, errors: [{ code: 'crash', message: text.slice(0, 500) }] }
  }
}

function describe({ code, message, file, line, column }: Problem): string {
  const place = file === undefined ? '' : ` ${file.split('/').at(-1)}:${line}:${column}`
  return `${code}${place} ${message}`
}

/** In a process of its own: an SDK that hangs or exits is a finding, not the end of the run. */
async function callOperation(folder: string): Promise<Call> {
  const program = [join(root, 'scripts/corpus/call-operation.ts'), folder]
  const { ok, text } = await run(process.execPath, program, { cwd: folder, timeout: 60_000 })
  const line = text.split('\n').at(-1) ?? ''
  return ok ? { request: line } : { failure: /^\w*Error: .*/m.exec(text)?.[0] ?? line }
}
