import type { Place } from '../diagnostics/place.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import { appendPointer, pointerKeys } from '../lib/json-pointer.ts'
import { splitReference } from '../load/references.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { findByPath, JsonPathSyntaxError } from './json-path.ts'
import { TimeLimitError } from '../lib/time-limit.ts'

/**
 * Which document wins where several define the same thing differently. An overlay action says so:
 *
 *     - target: $.components.schemas.Model
 *       description: The list page is newer than the detail page.
 *       x-sdk-merge: pages/models-list.md      # file whose definition counts, or the end of its path, or a folder/
 *
 * A target decides about everything in it (`$` about the whole document), except where a target further inside says
 * otherwise. It may match many definitions (`$.components.schemas.*`); it decides about those that the file takes part in.
 *
 * With a pointer, the definition counts that the file has under another name; the rest of that file follows the new name:
 *
 *     - target: $.components.schemas.Model
 *       description: The vendor calls it AIModel.
 *       x-sdk-merge: vendor.yaml#/components/schemas/AIModel
 */
export interface Decision {
  readonly target: string
  readonly file: string
  /** Where the file defines it, if that is elsewhere. */
  readonly source: string | undefined
  readonly place: () => Place
}

export function readDecisions(overlays: readonly SourceDocument[]): readonly Decision[] {
  return overlays.flatMap(({ value, locate }) => {
    const actions = value['actions']
    return (Array.isArray(actions) ? actions : []).flatMap((action, index): readonly Decision[] => {
      if (!isObject(action)) return []
      const { target, 'x-sdk-merge': reference } = action
      if (typeof target !== 'string' || typeof reference !== 'string') return []
      const { file, pointer } = splitReference(reference)
      const place = (): Place => locate(`#/actions/${index}/x-sdk-merge`)
      return [{ target, file: file.replace(/^(?:\.\/)+/, ''), source: pointer === '#' ? undefined : pointer, place }]
    })
  })
}

/** Which files overlays prefer for the value at a pointer of the merged document, those of the closest targets first. */
export type PreferredFiles = (pointer: string) => readonly string[]

/** Each target is looked up once, however many conflicts there are. */
export function resolveDecisions(decisions: readonly Decision[], merged: JsonObject): PreferredFiles {
  const files = new Map<string, string[]>()
  for (const { target, file } of decisions)
    for (const keys of targetKeys(target, merged)) {
      const pointer = appendPointer('#', ...keys)
      files.set(pointer, [...(files.get(pointer) ?? []), file])
    }
  return (pointer) => {
    const keys = pointerKeys(pointer)
    const levels = keys.map((_key, index) => appendPointer('#', ...keys.slice(0, keys.length - index)))
    return [...levels, '#'].flatMap((level) => files.get(level) ?? [])
  }
}

/** Where a target leads; nowhere if it is no path, which the overlay stage reports with its place. */
export function targetKeys(target: string, merged: JsonObject): readonly (readonly string[])[] {
  try {
    return findByPath(target, merged)
  } catch (error) {
    if (error instanceof JsonPathSyntaxError || error instanceof TimeLimitError) return []
    throw error
  }
}

export function isFile(file: string, wanted: string): boolean {
  if (wanted.endsWith('/')) return file.startsWith(wanted) || file.includes(`/${wanted}`)
  return file === wanted || file.endsWith(`/${wanted}`)
}
