import { collect, type Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer, readPointer } from '../lib/json-pointer.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { checkReferences } from '../merge/check-references.ts'
import { findByPath, JsonPathSyntaxError } from '../merge/json-path.ts'
import { TimeLimitError } from '../lib/time-limit.ts'
import type { MergeOptions } from '../merge/merge.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { relocated } from '../merge/origins.ts'
import { type Action, checkOverlay } from './check-overlay.ts'
import { mergeUpdate, valueKind } from './merge-update.ts'
import { nearestMatch } from './nearest-match.ts'
import { OriginLog } from './origin-log.ts'
import { type Replace, replaceAll } from './replace-all.ts'
import { withoutVoid } from './void-actions.ts'
import { byCodeUnits } from '../lib/text-order.ts'

/** Keys that lead to each value a path selects. */
type Matches = readonly (readonly string[])[]

/**
 * Applies OpenAPI Overlay 1.0 and 1.1 documents in the order of their file names, and the actions of each in the order in
 * which they are written. What an overlay adds is located in the overlay.
 *
 * @throws DocumentErrors `overlay-version`, `overlay-invalid`, `overlay-target`, `overlay-no-match`,
 *   `overlay-too-slow`, and `unresolved-ref` when a reference lost its target
 */
export function applyOverlays(
  merged: MergedDocument,
  overlays: readonly SourceDocument[],
  { allowMissing = false, warn }: MergeOptions = {},
): MergedDocument {
  if (overlays.length === 0) return merged
  const problems = collect()
  const sorted = overlays.toSorted((a, b) => byCodeUnits(a.file, b.file))
  const all = sorted.flatMap((overlay) => checkOverlay(overlay, problems))
  problems.throwIfAny()
  const actions = withoutVoid(all, problems)
  const log = new OriginLog(merged)
  let own = new WeakSet<object>()
  const value = actions.reduce((current, action) => {
    // A copy is held in two places from then on.
    if (action.copy !== undefined) own = new WeakSet()
    return applyAction(current, action, { log, problems, own })
  }, merged.value)
  problems.throwIfAny()
  const result = relocated(value, merged, log.origins())
  checkReferences(result, problems, allowMissing)
  problems.throwIfAny()
  if (warn !== undefined) problems.warnings.forEach(warn)
  return result
}

interface Application {
  readonly log: OriginLog
  readonly problems: Collector
  /** Objects that earlier actions have copied already. */
  readonly own: WeakSet<object>
}

function applyAction(root: JsonObject, action: Action, application: Application): JsonObject {
  const { problems } = application
  const matches = find(action, 'target', action.target, root, problems)
  const source = action.copy === undefined ? undefined : find(action, 'copy', action.copy, root, problems)?.[0]
  if (matches === undefined || (action.copy !== undefined && source === undefined)) return root
  if (action.remove) return remove(root, matches, action, application)
  const copied =
    source === undefined
      ? root
      : update(root, matches, readPointer(root, appendPointer('#', ...source)), undefined, action, application)
  return update(copied, matches, action.update, 'update', action, application)
}

function update(
  root: JsonObject,
  matches: Matches,
  value: JsonValue | undefined,
  field: string | undefined,
  action: Action,
  { log, own, problems }: Application,
): JsonObject {
  if (value === undefined) return root
  const { overlay, pointer } = action
  const kinds = new Set(matches.map((keys) => valueKind(readPointer(root, appendPointer('#', ...keys)) ?? null)))
  if (kinds.size > 1) {
    const hint = 'Write an action for each kind.'
    problems.add(invalid(action, 'target', `${action.target} selects ${[...kinds].join(' and ')}`, hint))
    return root
  }
  const fromOf = (keys: readonly string[]): string =>
    field === undefined ? pointer : appendPointer(`${pointer}/${field}`, ...keys)
  const merge: Replace = (target, keys) =>
    mergeUpdate(target, value, {
      onSet: (targetKeys, updateKeys) =>
        log.set([...keys, ...targetKeys], { document: overlay, pointer: fromOf(updateKeys) }),
      onConflict(targetKeys, updateKeys, message) {
        const at = appendPointer('#', ...keys, ...targetKeys)
        problems.add(
          new DocumentError({
            code: 'overlay-invalid',
            message: `${message}: ${at}`,
            place: overlay.locate(fromOf(updateKeys)),
            hint: 'Remove the old value with an action before this one.',
          }),
        )
      },
    })
  const updated = replaceAll(root, matches, merge, own)
  return isObject(updated) ? updated : root
}

function remove(root: JsonObject, matches: Matches, action: Action, { log, problems, own }: Application): JsonObject {
  if (matches.some((keys) => keys.length === 0)) {
    problems.add(invalid(action, 'target', 'The whole document cannot be removed', 'Target a part of it.'))
    return root
  }
  const drop: Replace = (_value, keys) => {
    const parent = readPointer(root, appendPointer('#', ...keys.slice(0, -1)))
    log.remove(keys, Array.isArray(parent) ? parent.length : undefined)
    return undefined
  }
  const removed = replaceAll(root, matches, drop, own)
  return isObject(removed) ? removed : root
}

function invalid({ overlay, pointer }: Action, field: string, message: string, hint: string): DocumentError {
  return new DocumentError({ code: 'overlay-invalid', message, place: overlay.locate(`${pointer}/${field}`), hint })
}

/** The other actions are not tried: each of them might take as long. */
function tooSlow(path: string, place: Place, cause: TimeLimitError): DocumentError {
  return new DocumentError({
    code: 'overlay-too-slow',
    message: `${path} is given up: ${cause.message}`,
    place,
    hint: 'Name the way to the value instead of searching the whole document, and avoid patterns such as (a+)+.',
    cause,
  })
}

function find(
  action: Action,
  field: 'target' | 'copy',
  path: string,
  root: JsonObject,
  problems: Collector,
): Matches | undefined {
  const place = action.overlay.locate(`${action.pointer}/${field}`)
  try {
    const matches = findByPath(path, root)
    if (field === 'copy' && matches.length > 1) {
      problems.add(invalid(action, field, `${path} selects ${matches.length} values`, 'Copy one value.'))
      return undefined
    }
    if (matches.length > 0) return matches
    problems.add(
      new DocumentError({
        code: 'overlay-no-match',
        message: `${path} matches nothing`,
        place,
        hint: nearestMatch(path, root),
      }),
    )
  } catch (error) {
    if (error instanceof TimeLimitError) throw tooSlow(path, place, error)
    if (!(error instanceof JsonPathSyntaxError)) throw error
    const hint = "Paths follow RFC 9535, e.g. $.paths['/models'].get"
    problems.add(
      new DocumentError({
        code: 'overlay-target',
        message: `${path} is not a JSONPath: ${error.message}`,
        place,
        hint,
        cause: error,
      }),
    )
  }
  return undefined
}
