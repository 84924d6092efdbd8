import { existsSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { collect } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { posix } from '../lib/file-names.ts'
import type { LoadOptions } from './load-options.ts'
import { isUrl } from './read-text.ts'
import { shownUrl } from './shown-url.ts'
import { byCodeUnits } from '../lib/text-order.ts'

export interface InputFile {
  /** Absolute path or URL: what makes two mentions of one file the same. */
  readonly path: string
  /** As shown to people. */
  readonly file: string
}

/**
 * Turns paths, globs and URLs into files, in the order of the inputs; the files of one glob are sorted by name.
 *
 * @throws DocumentError `no-input` when a glob matches nothing, `unknown-scheme` for addresses that are not of the web
 */
export async function findInputs(inputs: readonly string[], cwd: string): Promise<readonly InputFile[]> {
  const found = new Map<string, InputFile>()
  for (const input of inputs) {
    for (const path of await expand(input, cwd)) {
      if (!found.has(path)) found.set(path, { path, file: displayName(path, cwd) })
    }
  }
  return [...found.values()]
}

/**
 * Reads each file that the inputs name, once.
 *
 * @throws DocumentErrors with the problems of all of them; those that are in no text get the place of the input
 */
export async function readEach<Result>(
  inputs: readonly string[],
  cwd: string,
  read: (file: InputFile) => Promise<Result>,
  locate: LoadOptions['locate'],
): Promise<readonly Result[]> {
  const problems = collect()
  const placed = (input: string) => (error: unknown) => {
    throw error instanceof DocumentError ? error.placedAt(locate?.(input)) : error
  }
  const found = await problems.tryAll(inputs, async (input) => {
    const files = await findInputs([input], cwd).catch(placed(input))
    return files.map((file) => ({ file, input }))
  })
  const distinct = [...new Map(found.flat().map((each) => [each.file.path, each])).values()]
  const results = await problems.tryAll(distinct, ({ file, input }) => read(file).catch(placed(input)))
  problems.throwIfAny()
  return results
}

/** Relative to the working directory with forward slashes; absolute outside of it. */
export function displayName(path: string, cwd: string): string {
  if (isUrl(path)) return shownUrl(path)
  const name = relative(cwd, path)
  const inside = name !== '' && !name.startsWith('..') && !isAbsolute(name)
  return inside ? posix(name) : path
}

async function expand(input: string, cwd: string): Promise<readonly string[]> {
  if (isUrl(input)) return [address(input)]
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) throw unknownScheme(input)
  const path = resolve(cwd, input)
  if (!/[*?[\]{}!()]/.test(input) || existsSync(path)) return [path]
  const { glob } = await import('tinyglobby')
  const paths = await glob(input, { cwd, absolute: true, expandDirectories: false, followSymbolicLinks: false })
  if (paths.length === 0) {
    throw new DocumentError({
      code: 'no-input',
      message: `No file matches ${input}`,
      hint: `The pattern is relative to ${cwd}.`,
    })
  }
  return paths.map((found) => resolve(found)).toSorted(byCodeUnits)
}

function address(input: string): string {
  if (URL.canParse(input)) return new URL(input).href
  throw new DocumentError({
    code: 'origin-invalid',
    message: `${input} is not an address`,
    hint: 'Addresses look like https://example.com/openapi.yaml.',
  })
}

function unknownScheme(input: string): DocumentError {
  return new DocumentError({
    code: 'unknown-scheme',
    message: `${input} cannot be fetched`,
    hint: 'Addresses start with https:// or http://; for anything else download the file and give its path.',
  })
}
