import { dirname, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import { reasonOf } from '../lib/reason-of.ts'
import { LineIndex } from '../load/line-index.ts'
import { parseJson } from '../load/parse-json.ts'
import { TextSyntaxError } from '../load/parsed-text.ts'
import { functionLimit } from '../lib/time-limit.ts'
import { ConfigError, configProblem } from './config-error.ts'
import { packageManagerOf } from './package-manager.ts'
import { runConfig } from './run-config.ts'
import { traceImports, type Traced } from './trace-imports.ts'
import { readText, unreadable } from '../lib/read-file.ts'

/**
 * The value that a config file exports, not yet validated. Node runs the file itself, TypeScript included.
 *
 * @param file absolute path
 * @param shown the path as messages show it
 * @param version distinguishes a file that was edited, or whose imports were, from the version this process ran before
 * @param timeoutMs how long its code may take
 * @throws ConfigError when the file is missing, cannot be run, or exports nothing
 */
export async function readConfig(
  file: string,
  shown: string,
  version?: number,
  timeoutMs = functionLimit,
): Promise<Traced<unknown> & { readonly text: string }> {
  const text = configText(file, shown)
  if (extname(file) === '.json') return { text, value: readJson(text, shown), files: [file] }
  const { value, files } = await traceImports(() => runModule(file, shown, timeoutMs), version)
  return { text, value, files: [...new Set([file, ...files])] }
}

function configText(file: string, shown: string): string {
  try {
    return readText(file)
  } catch (cause) {
    const message = `The config file ${shown} cannot be read: ${unreadable(cause)}`
    const hint = 'Check the path after --config, and the permissions of the file.'
    throw configProblem('config-unreadable', message, hint, cause)
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

async function runModule(file: string, shown: string, timeoutMs: number): Promise<unknown> {
  const noExport = new DocumentError({
    code: 'config-no-export',
    message: 'The config file has no default export',
    place: { file: shown, line: 1, column: 1 },
    hint: 'Write `export default defineConfig({ ... })`.',
  })
  const run = async (): Promise<unknown> => {
    const module: unknown = await import(pathToFileURL(file).href)
    if (typeof module === 'object' && module !== null && 'default' in module) return module.default
    throw noExport
  }
  try {
    return await runConfig(run, timeoutMs)
  } catch (cause) {
    if (cause === noExport) throw new ConfigError([noExport])
    const place = { file: shown, ...(placeInStack(cause, file) ?? { line: 1, column: 1 }) }
    const message = `The config file cannot be run: ${reasonOf(cause)}`
    throw new ConfigError([
      new DocumentError({ code: 'config-failed', message, place, hint: hintFor(cause, file), cause }),
    ])
  }
}

function hintFor(cause: unknown, file: string): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const message = reasonOf(cause)
  if (/Cannot find package|Cannot find module '(?![./])/.test(message))
    return `Install what it imports, for example with \`${packageManagerOf(dirname(file))} install\`.`
  return hints.find(([text]) => text.test(`${code} ${message}`))?.[1] ?? 'Run again with --debug to see where.'
}

const inJavaScript = 'or write the file in JavaScript: `.mjs`'

/** By the codes and the texts of Node's errors (https://nodejs.org/api/errors.html). */
const hints: readonly (readonly [text: RegExp, hint: string])[] = [
  [/Cannot find module/, 'Correct the path of the import.'],
  [/Unknown file extension "\.[cm]?ts"/, `Start Node without --no-experimental-strip-types, ${inJavaScript}.`],
  [/^ERR_UNKNOWN_FILE_EXTENSION/, 'Node cannot import such a file: read it with `node:fs`.'],
  [/^ERR_WEBASSEMBLY_NOT_SUPPORTED/, `Start Node without --jitless, ${inJavaScript}.`],
  [/^ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING/, 'Below `node_modules`, Node runs JavaScript alone.'],
  [/^ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX/, 'Leave out what Node cannot erase, such as `enum` and `namespace`.'],
  [/^ERR_ACCESS_DENIED/, 'Start Node with the flag that allows it, or without --permission.'],
]

/** The first frame, or the head of a syntax error, that names the file. */
function placeInStack(error: unknown, file: string): Pick<Place, 'line' | 'column'> | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const after = stack.split(file)[1]
  const [, line, column] = /^(?:\?\d+)?:(\d+)(?::(\d+))?/.exec(after ?? '') ?? []
  return line === undefined ? undefined : { line: Number(line), column: Number(column ?? 1) }
}
