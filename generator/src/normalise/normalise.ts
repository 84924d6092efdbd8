import type { MergedDocument } from '../merge/merged-document.ts'
import { type Origin, relocated } from '../merge/origins.ts'
import { upgradeSchemas } from '../merge/upgrade-schemas.ts'
import { addPagination, type PaginationSettings } from './add-pagination.ts'
import { dropIgnored } from './drop-ignored.ts'
import { dropInherited } from './drop-inherited.ts'
import { translateTypeNames } from './given-names.ts'
import { foldCompositions } from './fold-compositions.ts'
import { inOneWalk } from './in-one-walk.ts'
import { inlinePathItems } from './inline-path-items.ts'
import { inlineMediaTypes } from './inline-media-types.ts'
import { nameInnerSchemas, namePathSchemas } from './name-inner-schemas.ts'
import { addOperationIds } from './operation-ids.ts'
import { normaliseStreams } from './normalise-streams.ts'
import type { Pass } from './pass.ts'
import { inlinePathReferences, refersToPaths } from './path-references.ts'
import { plainComponents, plainSchemas } from './plain-schemas.ts'
import { pushDownParameters } from './push-down-parameters.ts'
import { type NameTransforms, rename } from './rename.ts'
import { resolveLinks } from './resolve-links.ts'
import { type Selection, selectOperations } from './select-operations.ts'
import { translateEnums } from './translate-enums.ts'
import { translateGlobals } from './translate-globals.ts'
import { translateNames } from './translate-names.ts'
import { translatePagination } from './translate-pagination.ts'

/** Changes of the document by the configuration. */
export interface NormaliseSettings extends Partial<Selection> {
  readonly names?: NameTransforms | undefined
  readonly pagination?: PaginationSettings | undefined
}

/** In this order: a pass may rely on what the ones before it did. */
const passes = (merged: MergedDocument, settings: NormaliseSettings & Selection): readonly Pass[] => [
  inlinePathItems,
  ...(refersToPaths(merged.value) ? [namePathSchemas, inlinePathReferences] : []),
  inlineMediaTypes,
  dropIgnored,
  (all) => selectOperations(all, settings),
  (selected) => addPagination(selected, settings.pagination, settings.locate),
  pushDownParameters,
  dropInherited,
  upgradeSchemas,
  inOneWalk(plainSchemas, foldCompositions),
  plainComponents,
  normaliseStreams,
  (named) => translateNames(named, merged.locate),
  translateGlobals,
  translatePagination,
  inOneWalk(translateTypeNames, translateEnums, resolveLinks),
  nameInnerSchemas,
  addOperationIds,
  (named) => rename(named, settings.names ?? {}, () => settings.locate('names')),
]

/**
 * Leaves one way to say each thing, so that the model has one to read. Positions keep leading to the source files.
 *
 * @throws DocumentErrors for filters and transforms of the settings that do not fit the document, and for patterns without end
 */
export function normalise(merged: MergedDocument, settings: NormaliseSettings = {}): MergedDocument {
  const { locate = () => merged.locate('#') } = settings
  return passes(merged, { ...settings, locate }).reduce<MergedDocument>((document, pass) => {
    const origins = new Map<string, Origin>()
    const value = pass(document.value, (to, from) => origins.set(to, { document, pointer: from }))
    return value === document.value ? document : relocated(value, document, origins)
  }, merged)
}
