import { closestMatch } from 'leven'
import * as v from 'valibot'
import { isObject } from '../lib/json.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { ConfigError } from './config-error.ts'
import { configKeys, configSchema } from './config-schema.ts'
import { lookUp } from '../lib/look-up.ts'

export type ValidConfig = v.InferOutput<typeof configSchema>

/**
 * Checks the value of a config file.
 *
 * @param text of the file, to find the lines of the keys
 * @throws ConfigError with every problem
 */
export function validateConfig(
  value: unknown,
  { file, text }: { readonly file: string; readonly text: string },
): ValidConfig {
  const result = v.safeParse(configSchema, value, { abortPipeEarly: true })
  const found = [...(result.issues ?? []).map(describe), ...misplaced(value)]
  // One mistake: a member that is missing is there under a misspelt name.
  const isMisspelt = (key: string): boolean => found.some(({ hint }) => hint === didYouMean(key))
  const problems = found.filter(({ key, message }) => message !== 'is missing' || !isMisspelt(key))
  if (result.success && problems.length === 0) return result.output
  const errors = problems.map(({ key, message, hint }) => {
    const [name = ''] = key.split('.')
    const place = { file, ...findKey(text, name, isObject(value) ? value['name'] : undefined) }
    return new DocumentError({
      code: 'config-invalid',
      message: `${key === '' ? 'The config' : `"${key}"`} ${message}`,
      place,
      hint: hint ?? 'Correct it; the type `SdkConfig` describes every member.',
    })
  })
  throw new ConfigError(errors)
}

interface Problem {
  /** With dots between its parts; empty for the whole. */
  readonly key: string
  readonly message: string
  readonly hint: string | undefined
}

function describe(issue: v.BaseIssue<unknown>): Problem {
  const key = v.getDotPath(issue) ?? ''
  return { key, message: issue.message, hint: hintFor(key, issue) }
}

/** Options that only one layout knows, and what the other one needs. */
function misplaced(config: unknown): readonly Problem[] {
  if (!isObject(config)) return []
  const { layout } = config
  const isFolder = layout === 'folder'
  const foreign = isFolder ? ofPackages : layout === 'workspace' ? [...ofFolder, ...ofProjects] : ofFolder
  const strange = foreign.filter((key) => (config[key] ?? false) !== false)
  const problems = strange.map((key) => ({
    key,
    message: `is for the layout "${ofFolder.includes(key) ? 'folder' : 'packages'}"`,
    hint: 'Remove it, or change `layout`.',
  }))
  if (isFolder || 'scope' in config) return problems
  return [...problems, { key: 'scope', message: 'is missing', hint: `Add for example ${examples['scope']}.` }]
}

const ofFolder = ['imports', 'enums', 'runtime']
/** Contract tests and the site need tools that a workspace of others may not have. */
const ofProjects = ['tests', 'docs']
const ofPackages = [...ofProjects, 'packageJson', 'templates']

function hintFor(key: string, issue: v.BaseIssue<unknown>): string | undefined {
  const [name = '', ...inner] = key.split('.')
  // The message names the members of an option.
  if (issue.expected === 'never' && inner.length === 0) {
    const meant = closestMatch(name, configKeys, { maxDistance: 3 })
    return meant === undefined ? `Options are ${configKeys.join(', ')}.` : didYouMean(meant)
  }
  const example = lookUp(examples, name)
  if (issue.received === 'undefined' && example !== undefined) return `Add for example ${example}.`
  return undefined
}

function didYouMean(key: string): string {
  return `Did you mean "${key}"?`
}

const examples: Readonly<Record<string, string>> = {
  name: "`name: 'Acme'`",
  scope: "`scope: '@acme'`",
  inputs: "`inputs: ['openapi.yaml']`",
}

/**
 * Where a key is written, as far as the text shows it; otherwise the beginning. Of several, as in a list of configurations, it is the
 * one nearest to the name of the configuration.
 */
function findKey(text: string, key: string, owner: unknown): { readonly line: number; readonly column: number } {
  const places = text.split('\n').flatMap((line, index) => {
    const at = key === '' ? -1 : line.indexOf(key)
    return at !== -1 && /^['"]?\s*:/.test(line.slice(at + key.length)) ? [{ line: index + 1, column: at + 1 }] : []
  })
  const named = text.split('\n').findIndex((line) => /\bname['"]?\s*:/.test(line) && line.includes(`${owner}`)) + 1
  const distance = ({ line }: { readonly line: number }): number => (named === 0 ? 0 : Math.abs(line - named))
  return places.toSorted((one, other) => distance(one) - distance(other))[0] ?? { line: Math.max(named, 1), column: 1 }
}
