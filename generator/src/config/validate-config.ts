import { closestMatch } from 'leven'
import * as v from 'valibot'
import { DocumentError } from '../diagnostics/document-error.ts'
import { ConfigError } from './config-error.ts'
import { configKeys, configSchema } from './config-schema.ts'

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
  if (result.success) return result.output
  const errors = result.issues.map((issue) => {
    const key = v.getDotPath(issue) ?? ''
    const [name = ''] = key.split('.')
    return new DocumentError({
      code: 'config-invalid',
      message: key === '' ? `The config ${issue.message}` : `"${key}" ${issue.message}`,
      place: { file, ...findKey(text, name) },
      hint: hintFor(name, issue),
    })
  })
  throw new ConfigError(errors)
}

function hintFor(name: string, issue: v.BaseIssue<unknown>): string | undefined {
  if (issue.expected === 'never') {
    const meant = closestMatch(name, configKeys, { maxDistance: 3 })
    return meant === undefined ? `Options are ${configKeys.join(', ')}.` : `Did you mean "${meant}"?`
  }
  if (issue.received === 'undefined' && name in examples) return `Add for example ${examples[name]}.`
  return undefined
}

const examples: Readonly<Record<string, string>> = {
  name: "`name: 'Acme'`",
  scope: "`scope: '@acme'`",
  inputs: "`inputs: ['openapi.yaml']`",
}

/** Where a key is written, as far as the text shows it; otherwise the beginning. */
function findKey(text: string, key: string): { readonly line: number; readonly column: number } {
  for (const [index, line] of key === '' ? [] : text.split('\n').entries()) {
    const at = line.indexOf(key)
    if (at !== -1 && /^['"]?\s*:/.test(line.slice(at + key.length))) return { line: index + 1, column: at + 1 }
  }
  return { line: 1, column: 1 }
}
