import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { emit } from '../all-stages.ts'
import { DocumentErrors } from '../diagnostics/document-error.ts'
import { check } from '../generate.ts'
import type { JsonObject } from '../lib/json.ts'

/** The files of an API. */
export interface Written {
  readonly files: Readonly<Record<string, string>>
  readonly inputs: readonly string[]
  readonly overlays?: readonly string[]
}

/** Texts of files by their paths, and what is said about the document. */
export type Output = ReadonlyMap<string, string>

/** All that the generator makes of an API; nothing is written beside the documents. */
export async function outputOf({ files, inputs, overlays }: Written): Promise<Output> {
  const folder = mkdtempSync(join(tmpdir(), 'sdkgen-equivalents-'))
  const made = new Map<string, string>()
  const config = { cwd: folder, inputs, overlays, output: join(folder, 'output'), name: 'Acme', scope: '@acme' }
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const options = { tests: true, docs: true, mocks: true, validators: 'zod' } as const
    const { warnings } = await check(
      { ...config, ...options },
      {
        emit: async (...given) => {
          const emitted = await emit(...given)
          for (const { path, text } of emitted) made.set(path, text)
          return emitted
        },
      },
    )
    const said = warnings.map(({ code, message }) => `${code}: ${message.replace(/ \(and \d+ more.*\)$/, '')}`)
    return made.set('warnings', [...new Set(said)].toSorted().join('\n'))
  } catch (error) {
    if (!(error instanceof DocumentErrors)) throw error
    return new Map([['refused', error.errors.map(({ message }) => message).join('\n')]])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function inOneFile(document: JsonObject): Written {
  return { files: { 'openapi.json': JSON.stringify(document, undefined, 2) }, inputs: ['openapi.json'] }
}

/** The first line of each file that differs, as it is and as it should be. */
export function differences(output: Output, wanted: Output): readonly string[] {
  const paths = [...new Set([...wanted.keys(), ...output.keys()])]
  return paths.flatMap((path) => {
    const [lines, others] = [output, wanted].map((files) => files.get(path)?.split('\n') ?? ['(no file)'])
    const at = (lines ?? []).concat(others ?? []).findIndex((_, index) => lines?.[index] !== others?.[index])
    return at === -1 ? [] : [`${path}:${at + 1}: ${lines?.[at]} | ${others?.[at]}`]
  })
}
