import { posix } from 'node:path'
import { parseArgs } from 'node:util'
import type { Part } from '../../emit/layout/parts.ts'
import { isObject, type JsonObject } from '../../lib/json.ts'
import { deprecatedOperations } from './criteria.ts'
import { type Advice, ForeignOptions } from './foreign-options.ts'
import type { TakenOver } from './taken-over.ts'

/** Flags without a counterpart of their own. */
export const openapiTypescriptAdvice: Advice = {
  check: 'Run `sdkgen check`.',
  redocly: 'A `redocly.yaml` beside `sdk.config.ts` is read by itself.',
  'export-type': '',
  'conditional-enums': 'Every enum in the document is an object.',
  'dedupe-enums': '',
  immutable: 'Use `Readonly<…>` where it is needed.',
  alphabetize: '',
  'root-types': 'Schemas are exported by their names beside `components`.',
  'root-types-no-schema-prefix': '',
  'root-types-keep-casing': '',
  'default-non-nullable': 'Members with a default are optional in requests and present in responses.',
}

const flags = {
  output: { type: 'string', short: 'o' },
  redocly: { type: 'string', short: 'c' },
  'export-type': { type: 'boolean', short: 't' },
} as const

/**
 * The commands `openapi-typescript <document> -o <file>` in the scripts of a package.json.
 *
 * @param manifest the package.json of the app
 */
export function readOpenapiTypescript(manifest: JsonObject): readonly TakenOver[] {
  const scripts = isObject(manifest['scripts']) ? Object.entries(manifest['scripts']) : []
  const emit = partsOf(manifest)
  return scripts.flatMap(([script, command]) =>
    typeof command === 'string' ? commandsIn(command).map((words) => readCommand(script, words, emit)) : [],
  )
}

/** Each call of the command, as its arguments. */
function commandsIn(script: string): readonly (readonly string[])[] {
  return script.split(/&&|\|\||;|\||&/).flatMap((part) => {
    const words = [...part.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')
    const start = words.findIndex((word) => /^(?:\S*\/)?openapi-typescript(?:@\S+)?$/.test(word))
    return start === -1 ? [] : [words.slice(start + 1)]
  })
}

function readCommand(script: string, words: readonly string[], emit: readonly Part[]): TakenOver {
  const { values, positionals } = parseArgs({ args: [...words], options: flags, strict: false, allowPositionals: true })
  const options = new ForeignOptions({ ...values })
  const output = options.text('output')
  const taken = {
    key: script,
    inputs: positionals.slice(0, 1),
    output: output === undefined ? undefined : folderOf(output),
    emit,
    usesOperationIds: false,
    openapi: true,
    enums: [options.take('enum'), options.take('enum-values')].includes(true) ? ('const' as const) : undefined,
    include: [],
    exclude: options.take('exclude-deprecated') === true ? [deprecatedOperations] : [],
    after: [],
  }
  return { ...taken, left: options.left(openapiTypescriptAdvice) }
}

/** `src/api/schema.d.ts` becomes `src/api/schema`. */
function folderOf(output: string): string {
  const path = posix.normalize(output.replaceAll('\\', '/'))
  return path.replace(/(?<=[^/])(?:\.d)?\.[cm]?ts$/, '')
}

/** Functions and hooks come where the app had them from the libraries around openapi-typescript. */
function partsOf(manifest: JsonObject): readonly Part[] {
  const lists = ['dependencies', 'devDependencies'].map((key) => manifest[key]).filter(isObject)
  const has = (name: string): boolean => lists.some((list) => name in list)
  if (has('openapi-react-query')) return ['core', 'react-query']
  return has('openapi-fetch') ? ['core'] : ['types']
}
