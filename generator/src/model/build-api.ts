import { DocumentErrors } from '../diagnostics/document-error.ts'
import type { JsonObject } from '../lib/json.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { apiNames, fixedCoreNames } from './api-names.ts'
import type { Api, Operation } from './api.ts'
import type { DateForm, Int64Form, ValueForm } from './schema/value-forms.ts'
import { readTagDescriptions, text } from './docs.ts'
import { buildErrors } from './operations/errors.ts'
import { readGlobals } from './globals.ts'
import { buildGroups } from './groups.ts'
import { NameRegistry } from './names/identifiers.ts'
import { noteNameless } from './names/nameless.ts'
import { nameNestedTypes } from './nested/name-nested-types.ts'
import type { NestedTypes } from './nested/nested-types.ts'
import type { PublishedNames } from './names/published-names.ts'
import { returnsList } from './names/returns-list.ts'
import { noteMembers } from './member-notes.ts'
import { FunctionNames, nameOperations } from './names/operation-names.ts'
import {
  documentedErrors,
  finishOperation,
  nameOperation,
  type OperationContext,
  type ReadingContext,
  readOperation,
} from './operations.ts'
import { canBeSent, readRawOperations } from './raw-operations.ts'
import { readingOf } from './kept-readings.ts'
import { Reader } from './reader.ts'
import { SchemaTypes } from './schema/schema-types.ts'
import { noteUntyped } from './schema/schema-notes.ts'
import { exportedNames, readSchemas } from './schema/schemas.ts'
import { readScopes, readSecurity, readSecuritySchemes } from './security.ts'
import { readServers } from './servers.ts'
import { readWebhooks } from './webhooks.ts'
import { upperFirst } from './names/words.ts'
import type { Pieces } from '../pieces.ts'
import { byCodeUnits } from '../lib/text-order.ts'

export interface ModelSettings {
  /** Name of the API as in `Acme`; classes and environment variables derive from it. */
  readonly name: string
  /** npm scope with its `@`. */
  readonly scope: string
  /** Names that are kept. */
  readonly published?: PublishedNames | undefined
  /** Address of the published site of the reference. */
  readonly site?: string | undefined
  /** Type of an instant (`format: date-time`). Default: its text. */
  readonly dates?: DateForm | undefined
  /** Type of a 64-bit integer (`format: int64` and `uint64`). Default: `number`. */
  readonly int64?: Int64Form | undefined
  /** Whether objects and enums inside of other types have names of their own. Default: `inline`. */
  readonly nestedTypes?: NestedTypes | undefined
  /** Whether mocks respond with the examples of the document. Default: false. */
  readonly mocks?: boolean | undefined
}

/**
 * Reads the normalised document once and takes every decision the emitters need.
 *
 * @throws DocumentErrors with all problems found, each with its place in the source documents.
 */
export function buildApi(document: MergedDocument, settings: ModelSettings, pieces?: Pieces): Api {
  if (settings.nestedTypes !== 'named') return readApi(document, settings, pieces)
  const api = readApi(document, settings)
  return readApi(nameNestedTypes(document, api, settings.published?.schemas), settings, pieces)
}

function valueForms({ dates, int64 }: ModelSettings): readonly ValueForm[] {
  return [dates, int64].filter((form) => form === 'Date' || form === 'bigint')
}

function readApi(document: MergedDocument, settings: ModelSettings, pieces?: Pieces): Api {
  pieces?.begin(document.value)
  const tokenOf = pieces && ((item: JsonObject) => pieces.tokenOf(item))
  const reader = new Reader(document)
  const names = apiNames(settings)
  const typeNames = new NameRegistry()
  const schemas = readSchemas(reader, typeNames, settings.published?.schemas)
  const types = new SchemaTypes(document.value, schemas, valueForms(settings))
  const schemes = readSecuritySchemes(reader)
  const globals = readGlobals(reader, schemes)
  const own: ReadingContext = {
    reader,
    types,
    hasMocks: settings.mocks === true,
    schemes,
    globalHeaders: new Set(globals.map(({ header }) => header.toLowerCase())),
    tagDescriptions: readTagDescriptions(reader),
  }
  pieces?.beginReadings([schemas, schemes, globals])
  const raw = readRawOperations(reader).filter((operation) => canBeSent(reader, operation))
  const functions = new FunctionNames(names)
  const operationNames = nameOperations(raw, {
    reader,
    functions,
    returnsList: readingOf({ reader, tokenOf, kept: pieces?.lists }, (operation) =>
      returnsList(reader, types, operation),
    ),
    published: settings.published,
    kept: pieces?.names,
  })
  const exportedName = exportedNames(schemas)
  const errorsOf = readingOf({ reader, tokenOf, kept: pieces?.errors }, (operation) =>
    documentedErrors(reader, operation),
  )
  const documented = new Map(raw.map((operation) => [operation, errorsOf(operation)]))
  const unions = [...operationNames.values()].map(({ name }) => `${upperFirst(name)}Error`)
  const errors = buildErrors(
    [...documented.values()],
    exportedName,
    new NameRegistry([...fixedCoreNames(names), ...unions]),
  )
  const context: OperationContext = {
    names,
    typeNames,
    functions,
    exportedName,
    errors: new Map(errors.map((error) => [error.status, error])),
  }
  if (raw.length === 0) noteEmpty(reader)
  noteNameless(reader, raw)
  const read = readingOf({ reader, tokenOf, kept: pieces?.readings }, (operation) => readOperation(own, operation))
  const drafts = raw.flatMap((operation) => {
    const given = operationNames.get(operation)
    return given === undefined
      ? []
      : [
          {
            item: operation.item.value,
            draft: nameOperation(context, read(operation), given, documented.get(operation) ?? []),
          },
        ]
  })
  const finished = drafts.map(({ item, draft }) => ({ item, operation: finishOperation(context, draft) }))
  const operations = pieces?.shareOperations(finished) ?? finished.map(({ operation }) => operation)
  const webhooks = readWebhooks(
    reader,
    raw
      .filter(({ bodyType, streamOf }) => bodyType === undefined && streamOf === undefined)
      .map((operation) => ({ raw: operation, name: operationNames.get(operation)?.name ?? operation.id })),
    typeNames,
  )
  pieces?.endReadings()
  noteUntyped(reader)
  noteMembers(reader)
  if (reader.problems.length > 0) throw new DocumentErrors(reader.problems)
  const info = reader.child(reader.root, 'info') ?? reader.root
  return {
    title: text(info, 'title') ?? settings.name,
    version: text(info, 'version') ?? '0.0.0',
    description: text(info, 'description'),
    site: settings.site,
    names,
    servers: readServers(reader, reader.root),
    securitySchemes: schemes,
    security: readSecurity(reader, reader.root, schemes) ?? [],
    scopes: readScopes(reader.root) ?? [],
    globals,
    schemas,
    types,
    errors,
    root: buildGroups(operations, names.sdk, [
      ...fixedCoreNames(names),
      ...errors.map(({ className }) => className),
      ...operations.flatMap(typesInCore),
    ]),
    operations: operations.toSorted((a, b) => byCodeUnits(a.name, b.name)),
    webhooks,
    notes: reader.notes,
  }
}

/** Most likely a wrong document or too strict a filter, though the types of a document without operations are of use. */
function noteEmpty(reader: Reader): void {
  const hint = 'Operations stand under `paths`; `include` and `exclude` of the configuration may leave them out.'
  reader.note(reader.root, 'no-operations', 'There are no operations, so there is nothing to call', hint)
}

/** Types of an operation that are in core: the union of its errors, and what a binary response arrives as. */
function typesInCore({ types, aliases, response }: Operation): readonly string[] {
  const all = [types, ...aliases.map((alias) => alias.types)]
  return all.flatMap((own) => (response.decoding === 'binary' ? [own.error, own.response] : [own.error]))
}
