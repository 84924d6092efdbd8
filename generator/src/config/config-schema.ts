import * as v from 'valibot'
import { scopePattern } from './config.ts'

/** `v.string()` with a message in the words of the config file. */
const text = v.string('must be a string')
const filled = v.pipe(text, v.nonEmpty('must not be empty'))
const paths = v.array(filled, 'must be a list of paths or globs')
const insideOutput = v.pipe(
  filled,
  v.check(
    (path) => !/^(?:[a-z]:|[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path),
    'must be a path inside the output folder',
  ),
)

/** Everything a config file may say; nothing else passes. */
export const configSchema = v.strictObject(
  {
    name: v.pipe(filled, v.regex(/\p{L}/u, 'must hold a letter')),
    scope: v.pipe(text, v.regex(scopePattern, 'must be an npm scope such as "@acme"')),
    inputs: v.pipe(paths, v.nonEmpty('must name at least one document')),
    overlays: v.exactOptional(paths),
    merged: v.exactOptional(insideOutput),
    output: v.exactOptional(filled),
    tests: v.exactOptional(v.boolean('must be true or false')),
  },
  (issue) =>
    issue.expected === 'never'
      ? 'is not an option'
      : issue.received === 'undefined'
        ? 'is missing'
        : 'must be an object',
)

export const configKeys: readonly string[] = Object.keys(configSchema.entries)
