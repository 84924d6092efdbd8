import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import { LineIndex } from '../load/line-index.ts'
import { parseJson } from '../load/parse-json.ts'
import { TextSyntaxError } from '../load/parsed-text.ts'
import { ConfigError } from './config-error.ts'
import { traceImports, type Traced } from './trace-imports.ts'

/**
 * The value that a config file exports, not yet validated. Node runs the file itself, TypeScript included.
 *
 * @param file absolute path
 * @param shown the path as messages show it
 * @param version tells a file that was edited, or whose imports were, from what this process ran before
 * @throws ConfigError when the file is missing, cannot be run, or exports nothing
 */
export async function readConfig(
  file: string,
  shown: string,
  version?: number,
): Promise<Traced<unknown> & { readonly text: string }> {
  const text = readText(file, shown)
  if (extname(file) === '.json') return { text, value: readJson(text, shown), files: [file] }
  const { value, files } = await traceImports(() => runModule(file, shown), version)
  return { text, value, files: [...new Set([file, ...files])] }
}

function readText(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const message = `The config file ${shown} cannot be read`
    const hint = 'Check the path after --config, and the permissions of the file.'
    throw new ConfigError([new DocumentError({ code: 'config-unreadable', message, hint, cause })])
  }
}

function readJson(text: string, shown: string): unknown {
  try {
    return parseJson(text).value
  } catch (cause) {
    if (!(cause instanceof TextSyntaxError)) throw cause
    const { message, hint, offset } = cause
    const place = { file: shown, ...new LineIndex(text).at(offset) }
    throw new ConfigError([new DocumentError({ code: 'config-syntax', message, place, hint, cause })])
  }
}

async function runModule(file: string, shown: string): Promise<unknown> {
  const module = await importModule(file, shown)
  if (typeof module === 'object' && module !== null && 'default' in module) return module.default
  throw new ConfigError([
    new DocumentError({
      code: 'config-no-export',
      message: 'The config file has no default export',
      place: { file: shown, line: 1, column: 1 },
      hint: 'Write `export default defineConfig({ ... })`.',
    }),
  ])
}

async function importModule(file: string, shown: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href)
  } catch (cause) {
    const place = { file: shown, ...(placeInStack(cause, file) ?? { line: 1, column: 1 }) }
    const message = `The config file cannot be run: ${messageOf(cause)}`
    throw new ConfigError([new DocumentError({ code: 'config-failed', message, place, hint: hintFor(message), cause })])
  }
}

function hintFor(message: string): string {
  if (message.includes('Cannot find package')) return 'Install what it imports, for example with `pnpm install`.'
  if (message.includes('Cannot find module')) return 'Correct the path of the import.'
  return 'Run again with --debug to see where.'
}

/** The first frame, or the head of a syntax error, that names the file. */
function placeInStack(error: unknown, file: string): Pick<Place, 'line' | 'column'> | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const after = stack.split(file)[1]
  const [, line, column] = /^(?:\?\d+)?:(\d+)(?::(\d+))?/.exec(after ?? '') ?? []
  return line === undefined ? undefined : { line: Number(line), column: Number(column ?? 1) }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() ?? ''
}
