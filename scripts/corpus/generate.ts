import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Document } from '../documents/install-documents.ts'
import { commandLine } from '../lib/command-line.ts'
import { cache, root } from '../lib/paths.ts'
import { run } from '../lib/run.ts'

/** Result of the command alone. */
export interface Generation {
  readonly name: string
  /** Of OpenAPI, as the document states it. */
  readonly version: string
  /** Of the document, in bytes. */
  readonly size: number
  /** Of the generator, as a process. */
  readonly seconds: number
  readonly operations: number
  readonly files: number
  /** The problems for which the generator refused the document: `code file:line:column message`. */
  readonly refused?: readonly string[]
}

/** Output of `sdkgen generate --json`. */
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

/** Where the packages of a document go. */
export function folderOf({ name }: Document): string {
  return join(cache, 'corpus', name.replaceAll(/[^\w.-]/g, '+'))
}

/** Generates the packages of a document into an empty folder, with the command. */
export async function generate(document: Document): Promise<Generation> {
  const { name, path } = document
  const folder = folderOf(document)
  await rm(folder, { recursive: true, force: true })
  const source = await readFile(path, 'utf8')
  const about = { name, version: versionOf(source), size: Buffer.byteLength(source) }
  const start = performance.now()
  const target = ['--spec', path, '--out', folder, '--name', 'Corpus', '--scope', '@corpus', '--json']
  const program = [...(await commandLine(join(root, 'generator/bin/sdkgen.js'))), 'generate', ...target]
  const { text } = await run(process.execPath, program, { cwd: root, timeout })
  const seconds = (performance.now() - start) / 1000
  const output = parse(text)
  const written = { operations: output.operations ?? 0, files: output.files?.added.length ?? 0 }
  return { ...about, seconds, ...written, ...(output.ok ? {} : { refused: output.errors.map(describe) }) }
}

/** The first place that looks like a version: documents begin with it, or are one line. */
function versionOf(source: string): string {
  return /["']?\b(?:openapi|swagger)["']?\s*:\s*["']?(\d[\d.]*)/.exec(source)?.[1] ?? ''
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
