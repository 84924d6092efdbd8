import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { DocumentError, DocumentErrors } from '../diagnostics/document-error.ts'
import { load } from './load.ts'
import { loadOverlays } from './load-overlays.ts'
import type { SourceDocument } from './source-document.ts'

/** Files by relative path. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Writes files into a folder that lives as long as the running test. */
export async function writeFiles(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sdkgen-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

/** Writes files and loads the given inputs, or all files. */
export async function loadFiles(
  files: Files,
  inputs: readonly string[] = Object.keys(files),
): Promise<readonly SourceDocument[]> {
  return load(inputs, await writeFiles(files))
}

export async function loadOverlayFiles(files: Files): Promise<readonly SourceDocument[]> {
  return loadOverlays(Object.keys(files), await writeFiles(files))
}

/** A small valid document; `rest` is the YAML after `info`, with its own `paths`. */
export function openApi(rest: string, version = '3.1.1'): string {
  return `openapi: ${version}\ninfo:\n  title: Test\n  version: 1.0.0\n${rest}`
}

/** A problem on one line: `error code file:line:column message | hint`. */
export function summary({ severity, code, place, message, hint }: DocumentError): string {
  const where = place === undefined ? '-' : `${place.file}:${place.line}:${place.column}`
  return `${severity} ${code} ${where} ${message} | ${hint ?? ''}`
}

/** The problems some work ends with; fails when it succeeds. */
export async function problemsOf(work: () => unknown): Promise<readonly DocumentError[]> {
  try {
    await work()
  } catch (error) {
    if (error instanceof DocumentErrors) return error.errors
    if (error instanceof DocumentError) return [error]
    throw error
  }
  throw new Error('No problem was found')
}

export async function summariesOf(work: () => unknown): Promise<readonly string[]> {
  return (await problemsOf(work)).map(summary)
}
