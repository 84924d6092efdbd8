import { basename } from 'node:path/posix'
import { DocumentErrors } from '../diagnostics/document-error.ts'
import type { JsonObject } from '../lib/json.ts'
import { operationPointer } from '../specification/http-methods.ts'
import { appendPointer, jsonPath } from '../lib/json-pointer.ts'
import type { runRedocly } from '../lint/run-redocly.ts'
import type { SourceDocument } from '../load/source-document.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { merge, type MergeOptions } from '../merge/merge.ts'
import type { Api, Operation } from '../model/api.ts'
import { buildApi, type ModelSettings } from '../model/build-api.ts'
import { normalise, type NormaliseSettings } from '../normalise/normalise.ts'
import { applyOverlays } from '../overlay/apply-overlays.ts'
import { repair } from '../repair/repair.ts'
import { type AdoptionAction, overlayDocument, overlayText } from './adoption-overlay.ts'
import { findRenamed, type Renamed } from './correspondence.ts'
import { dropUnfitExamples } from './drop-unfit-examples.ts'
import {
  addressOf,
  freeAliases,
  keepFunctions,
  keepOpenEnums,
  keepTypes,
  lostNames,
  showPublished,
} from './keep-published.ts'
import { voidUnmatched } from './void-unmatched.ts'

/** Input of an adoption. */
export interface AdoptionSources {
  /** The documents so far, and what they refer to. */
  readonly ours: readonly SourceDocument[]
  /** The document that counts from now on, and what it refers to. */
  readonly theirs: readonly SourceDocument[]
  /** Without the one of an earlier adoption of the same document. */
  readonly overlays: readonly SourceDocument[]
  /** How the overlay of the adoption will be called. */
  readonly overlayFile: string
  readonly leniency: MergeOptions
  readonly settings: NormaliseSettings
  readonly identity: ModelSettings
  readonly runRedocly: typeof runRedocly
}

/** Decisions, with their consequences. */
export interface Adoption {
  readonly text: string
  /** Operations by the document that has them. */
  readonly operations: { readonly both: number; readonly added: number; readonly kept: number }
  /** Definitions that both have, and that differ. */
  readonly conflicts: number
  readonly renamed: readonly Renamed[]
  readonly voided: readonly AdoptionAction[]
  readonly freed: readonly AdoptionAction[]
  readonly shown: readonly AdoptionAction[]
  readonly functions: readonly AdoptionAction[]
  readonly types: readonly AdoptionAction[]
  readonly opened: readonly AdoptionAction[]
  readonly unfit: readonly AdoptionAction[]
  /** Public names that nothing could keep. */
  readonly lost: readonly string[]
}

/**
 * Plans how a document of others takes the place of the sources so far: it counts wherever both speak, and an overlay
 * keeps what is published.
 *
 * @throws DocumentErrors for problems that no overlay of an adoption can decide
 */
export async function planAdoption(sources: AdoptionSources): Promise<Adoption> {
  const { ours, theirs, overlays, leniency, settings, identity } = sources
  const [adopted] = theirs
  if (adopted === undefined) throw new TypeError('Nothing to adopt')
  const file = basename(adopted.file)
  const own = merge(ours, overlays, leniency)
  const before = applyOverlays(own, overlays, leniency)
  const model = (document: MergedDocument): Api =>
    buildApi(normalise(repair(document, leniency).document, settings), identity)
  const published = model(before)
  const renamed = findRenamed(own.value, merge(theirs, [], leniency).value)
  const counting: AdoptionAction = {
    target: '$',
    description: `${file} describes the API: it counts wherever several sources speak.`,
    'x-sdk-merge': file,
  }
  const draft = new Draft(sources, [counting, ...renamed.map((one) => renaming(one, own.value, file))])
  const merged = draft.merged()
  const voided = draft.add(
    voidUnmatched(merged, [...overlays, draft.overlay()], `${file} has nothing there.`, leniency),
  )
  const after = draft.applied(merged).value
  const freed = draft.add(freeAliases(after))
  const shown = draft.add(showPublished(after, published))
  const opened = draft.add(keepOpenEnums(before.value, after))
  const build = (): Api => model(draft.applied(merged))
  const functions = draft.add(keepFunctions(after, published, build()))
  const types = draft.add(keepTypes(published, build()))
  const result = draft.applied(merged)
  const report = await sources.runRedocly(result.value, { rules: 'examples' })
  const files = new Set(theirs.map((document) => document.file))
  const unfit = draft.add('problems' in report ? dropUnfitExamples(result, report.problems, files) : [])
  const now = build()
  return {
    text: draft.text(),
    operations: countOperations(published, now, result, files),
    conflicts: countConflicts(sources),
    renamed,
    voided,
    freed,
    shown,
    functions,
    types,
    opened,
    unfit,
    lost: lostNames(published, now),
  }
}

function countOperations(
  published: Api,
  now: Api,
  document: MergedDocument,
  files: ReadonlySet<string>,
): Adoption['operations'] {
  const known = new Set(published.operations.map(addressOf))
  const addresses = [...new Map(now.operations.map((operation) => [addressOf(operation), operation])).values()]
  const isTheirs = ({ path, verb }: Operation): boolean => {
    const pointer = operationPointer(appendPointer('#/paths', path), verb.toLowerCase())
    return files.has(document.locate(pointer).file)
  }
  const [theirs, kept] = [addresses.filter(isTheirs), addresses.filter((operation) => !isTheirs(operation))]
  const both = theirs.filter((operation) => known.has(addressOf(operation))).length
  return { both, added: theirs.length - both, kept: kept.length }
}

/** The overlay while it grows, and the document as it makes it. */
class Draft {
  readonly #sources: AdoptionSources
  #actions: readonly AdoptionAction[]

  constructor(sources: AdoptionSources, actions: readonly AdoptionAction[]) {
    this.#sources = sources
    this.#actions = actions
  }

  add(actions: readonly AdoptionAction[]): readonly AdoptionAction[] {
    this.#actions = [...this.#actions, ...actions]
    return actions
  }

  text(): string {
    const title = `${basename(this.#sources.theirs[0]?.file ?? '')} counts`
    return overlayText(title, this.#actions)
  }

  overlay(): SourceDocument {
    return overlayDocument(this.#sources.overlayFile, this.text())
  }

  merged(): MergedDocument {
    const { ours, theirs, overlays, leniency } = this.#sources
    return merge([...ours, ...theirs], [...overlays, this.overlay()], leniency)
  }

  applied(merged: MergedDocument): MergedDocument {
    const { overlays, leniency } = this.#sources
    return applyOverlays(merged, [...overlays, this.overlay()], leniency)
  }
}

function renaming({ ours, theirs }: Renamed, document: JsonObject, file: string): AdoptionAction {
  const name = theirs.at(-1) ?? ''
  return {
    target: jsonPath(ours, document),
    description: `${file} calls it \`${name}\`.`,
    'x-sdk-merge': `${file}${appendPointer('#', ...theirs)}`,
  }
}

/** Definitions that differ, as long as nothing decides. */
function countConflicts({ ours, theirs, overlays, leniency }: AdoptionSources): number {
  try {
    merge([...ours, ...theirs], overlays, leniency)
    return 0
  } catch (error) {
    if (!(error instanceof DocumentErrors)) throw error
    return error.errors.filter(({ code }) => code === 'merge-conflict').length
  }
}
