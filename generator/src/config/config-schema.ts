import * as v from 'valibot'
import type { Emitter } from '../emit/emitter.ts'
import { fileUnits } from '../emit/layout/file-plan.ts'
import { importEndings } from '../emit/layout/folder-layout.ts'
import { parts } from '../emit/layout/parts.ts'
import { validatorLibraries } from '../emit/validators/library.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import { dateForms, int64Forms } from '../model/schema/value-forms.ts'
import { nestedTypeForms } from '../model/nested/nested-types.ts'
import type { NameTransforms } from '../normalise/rename.ts'
import { type DocumentTransform, layouts, scopePattern, manifestFolders } from './config.ts'

/** `v.string()` with a message in the words of the config file. */
const text = v.string('must be a string')
const filled = v.pipe(text, v.nonEmpty('must not be empty'))
/** No system has a file of such a name, and some throw. */
const path = v.pipe(filled, v.regex(/^\P{Cc}+$/u, 'must not hold control characters'))
const paths = v.array(path, 'must be a list of paths or globs')
const insideOutput = v.pipe(
  path,
  v.check(
    (given) => !/^(?:[a-z]:|[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(given),
    'must be a path inside the output folder',
  ),
)

const siteAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>()]+$/))

const texts = v.array(filled, 'must be a list of strings')
const filter = v.strictObject(
  {
    tags: v.exactOptional(texts),
    paths: v.exactOptional(texts),
    operations: v.exactOptional(texts),
    extensions: v.exactOptional(texts),
  },
  (issue) =>
    issue.expected === 'never' ? 'is not a filter: tags, paths, operations and extensions are' : 'must be an object',
)
const emitter = v.custom<Emitter>(isEmitter, 'must be an emitter: an object with a name and a function `emit`')

const library = v.picklist(validatorLibraries)

/** Version and name have owners: the release process, and `scope`. */
const members = v.custom<JsonObject>(
  (value) => isObject(value) && !('name' in value) && !('version' in value),
  'must be an object of members other than name and version',
)
const packageJson = v.record(
  v.picklist(manifestFolders, `is no package: ${manifestFolders.join(', ').replace(/, (?=[^,]*$)/, ' and ')} are`),
  members,
  'must be an object',
)

const pagination = v.custom<string | JsonObject>(
  (value) => (typeof value === 'string' && value !== '') || isObject(value),
  'must be the name of a parameter, or an object',
)

const idsAsNames = v.literal('operationId', 'must be "operationId" or an object')

const transforms = v.strictObject(
  {
    operation: v.exactOptional(v.custom<NonNullable<NameTransforms['operation']>>(isFunction, 'must be a function')),
    schema: v.exactOptional(v.custom<NonNullable<NameTransforms['schema']>>(isFunction, 'must be a function')),
  },
  (issue) => (issue.expected === 'never' ? 'is not a transform: operation and schema are' : 'must be an object'),
)

/** Everything a config file may say; nothing else passes. */
export const configSchema = v.strictObject(
  {
    name: v.pipe(filled, v.regex(/\p{L}/u, 'must hold a letter')),
    scope: v.exactOptional(v.pipe(text, v.regex(scopePattern, 'must be an npm scope such as "@acme"'))),
    layout: v.exactOptional(v.picklist(layouts, `must be one of ${layouts.join(', ')}`)),
    emit: v.exactOptional(v.array(v.picklist(parts, `must be one of ${parts.join(', ')}`), 'must be a list')),
    files: v.exactOptional(v.picklist(fileUnits, `must be one of ${fileUnits.join(', ')}`)),
    enums: v.exactOptional(v.literal('const', 'must be "const"')),
    dates: v.exactOptional(v.picklist(dateForms, `must be one of ${dateForms.join(', ')}`)),
    int64: v.exactOptional(v.picklist(int64Forms, `must be one of ${int64Forms.join(', ')}`)),
    nestedTypes: v.exactOptional(v.picklist(nestedTypeForms, `must be one of ${nestedTypeForms.join(', ')}`)),
    imports: v.exactOptional(v.picklist(importEndings, `must be one of ${importEndings.join(', ')}`)),
    inputs: v.pipe(paths, v.nonEmpty('must name at least one document')),
    overlays: v.exactOptional(paths),
    merged: v.exactOptional(insideOutput),
    output: v.exactOptional(path),
    tests: v.exactOptional(v.boolean('must be true or false')),
    include: v.exactOptional(filter),
    exclude: v.exactOptional(filter),
    names: v.exactOptional(v.lazy((names) => (typeof names === 'string' ? idsAsNames : transforms))),
    pagination: v.exactOptional(v.record(filled, pagination, 'must be an object by operationId')),
    transform: v.exactOptional(v.custom<DocumentTransform>(isFunction, 'must be a function')),
    after: v.exactOptional(texts),
    runtime: v.exactOptional(path),
    templates: v.exactOptional(path),
    emitters: v.exactOptional(v.array(emitter, 'must be a list of emitters')),
    docs: v.exactOptional(
      v.union([v.boolean(), siteAddress], 'must be true, false or the address of the published site'),
    ),
    openapi: v.exactOptional(v.union([v.boolean(), v.literal('only')], 'must be true, false or "only"')),
    validators: v.exactOptional(
      v.union([library, v.array(library)], `must be ${validatorLibraries.join(' or ')}, or a list of both`),
    ),
    mocks: v.exactOptional(v.boolean('must be true or false')),
    mcp: v.exactOptional(v.boolean('must be true or false')),
    packageJson: v.exactOptional(packageJson),
    allowHttp: v.exactOptional(v.boolean('must be true or false')),
    remoteReferences: v.exactOptional(
      v.array(v.pipe(filled, v.url('must be an address such as "https://schemas.example.com/"')), 'must be a list'),
    ),
    headers: v.exactOptional(
      v.record(
        v.pipe(filled, v.url('must be an address such as "https://api.example.com/"')),
        v.record(text, text, 'must be an object of headers'),
        'must be an object of headers by address',
      ),
    ),
    allowMissing: v.exactOptional(v.boolean('must be true or false')),
    strict: v.exactOptional(v.boolean('must be true or false')),
  },
  (issue) =>
    issue.expected === 'never'
      ? 'is not an option'
      : issue.received === 'undefined'
        ? 'is missing'
        : 'must be an object',
)

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}

function isEmitter(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('emit' in value)) return false
  return typeof value.name === 'string' && isFunction(value.emit)
}

export const configKeys: readonly string[] = Object.keys(configSchema.entries)
