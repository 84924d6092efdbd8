import type { MergedDocument } from '../merge/merged-document.ts'
import { type Origin, relocated } from '../merge/origins.ts'
import { dropIgnored } from './drop-ignored.ts'
import { inlinePathItems } from './inline-path-items.ts'
import { nameOperations } from './name-operations.ts'
import { normaliseStreams } from './normalise-streams.ts'
import type { Pass } from './pass.ts'
import { pushDownParameters } from './push-down-parameters.ts'
import { translateEnums } from './translate-enums.ts'
import { translateNames } from './translate-names.ts'
import { translatePagination } from './translate-pagination.ts'
import { upgradeSchemas } from './upgrade-schemas.ts'

/** In this order: a pass may rely on what the ones before it did. */
const passes: readonly Pass[] = [
  inlinePathItems,
  dropIgnored,
  pushDownParameters,
  upgradeSchemas,
  normaliseStreams,
  translateNames,
  translatePagination,
  translateEnums,
  nameOperations,
]

/** Leaves one way to say each thing, so that the model has one to read. Positions keep leading to the source files. */
export function normalise(merged: MergedDocument): MergedDocument {
  return passes.reduce<MergedDocument>((document, pass) => {
    const origins = new Map<string, Origin>()
    const value = pass(document.value, (to, from) => origins.set(to, { document, pointer: from }))
    return value === document.value ? document : relocated(value, document, origins)
  }, merged)
}
