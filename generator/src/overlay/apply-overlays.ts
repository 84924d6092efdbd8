import { collect, type Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { appendPointer, readPointer } from '../json-pointer.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { checkReferences } from '../merge/check-references.ts'
import { findByPath, JsonPathSyntaxError } from '../merge/json-path.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { relocated } from '../merge/origins.ts'
import { type Action, checkOverlay } from './check-overlay.ts'
import { mergeUpdate, replaceAt } from './edit.ts'
import { nearestMatch } from './nearest-match.ts'
import { OriginLog } from './origin-log.ts'

/**
 * Applies OpenAPI Overlay 1.0 and 1.1 documents in the order of their file names, and the actions of each in the order in
 * which they are written. What an overlay adds is located in the overlay.
 *
 * @throws DocumentErrors `overlay-version`, `overlay-invalid`, `overlay-description`, `overlay-target`,
 *   `overlay-no-match`, and `unresolved-ref` when a reference lost its target
 */
export function applyOverlays(merged: MergedDocument, overlays: readonly SourceDocument[]): MergedDocument {
  if (overlays.length === 0) return merged
  const problems = collect()
  const sorted = overlays.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const actions = sorted.flatMap((overlay) => checkOverlay(overlay, (error) => problems.add(error)))
  problems.throwIfAny()
  const log = new OriginLog(merged)
  const value = actions.reduce((current, action) => applyAction(current, action, log, problems), merged.value)
  problems.throwIfAny()
  const result = relocated(value, merged, log.origins)
  checkReferences(result, problems)
  problems.throwIfAny()
  return result
}

function applyAction(root: JsonObject, action: Action, log: OriginLog, problems: Collector): JsonObject {
  const matches = find(action, 'target', action.target, root, problems)
  const source = action.copy === undefined ? undefined : find(action, 'copy', action.copy, root, problems)?.[0]
  if (matches === undefined || (action.copy !== undefined && source === undefined)) return root
  if (action.remove) return removeAll(root, matches, action, log, problems)
  const copied = source === undefined ? root : update(root, matches, readPointer(root, appendPointer('#', ...source)), undefined, action, log)
  return update(copied, matches, action.update, 'update', action, log)
}

function update(root: JsonObject, matches: readonly (readonly string[])[], value: JsonValue | undefined, field: string | undefined, action: Action, log: OriginLog): JsonObject {
  if (value === undefined) return root
  const { overlay, pointer } = action
  return matches.reduce((current, keys) => {
    const changed = replaceAt(current, keys, (target) =>
      mergeUpdate(target, value, (targetKeys, updateKeys) => {
        const from = field === undefined ? pointer : appendPointer(`${pointer}/${field}`, ...updateKeys)
        log.set(appendPointer('#', ...keys, ...targetKeys), { document: overlay, pointer: from })
      }),
    )
    return isObject(changed) ? changed : current
  }, root)
}

function removeAll(root: JsonObject, matches: readonly (readonly string[])[], action: Action, log: OriginLog, problems: Collector): JsonObject {
  // From the end, so that the indexes of earlier matches stay valid.
  return matches.toReversed().reduce((current, keys) => {
    const key = keys.at(-1)
    if (key === undefined) {
      const place = action.overlay.locate(`${action.pointer}/target`)
      problems.add(new DocumentError({ code: 'overlay-invalid', message: 'The whole document cannot be removed', place, hint: 'Target a part of it.' }))
      return current
    }
    const container = appendPointer('#', ...keys.slice(0, -1))
    const parent = readPointer(current, container)
    // A match inside another match is gone with it.
    if (parent === undefined) return current
    log.remove(container, key, Array.isArray(parent) ? parent.length : undefined)
    const changed = replaceAt(current, keys, () => undefined)
    return isObject(changed) ? changed : current
  }, root)
}

function find(action: Action, field: 'target' | 'copy', path: string, root: JsonObject, problems: Collector): readonly (readonly string[])[] | undefined {
  const place = action.overlay.locate(`${action.pointer}/${field}`)
  try {
    const matches = findByPath(path, root)
    if (matches.length > 0) return matches
    problems.add(new DocumentError({ code: 'overlay-no-match', message: `${path} matches nothing`, place, hint: nearestMatch(path, root) }))
  } catch (error) {
    if (!(error instanceof JsonPathSyntaxError)) throw error
    const hint = "Paths follow RFC 9535, e.g. $.paths['/models'].get"
    problems.add(new DocumentError({ code: 'overlay-target', message: `${path} is not a JSONPath: ${error.message}`, place, hint, cause: error }))
  }
  return undefined
}
