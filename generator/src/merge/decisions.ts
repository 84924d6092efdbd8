import { isObject, type JsonObject } from '../json.ts'
import { appendPointer } from '../json-pointer.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { findByPath, JsonPathSyntaxError, JsonPathTimeout } from './json-path.ts'

/**
 * Which document wins where several define the same thing differently. An overlay action says so:
 *
 *     - target: $.components.schemas.Model
 *       description: The list page is newer than the detail page.
 *       x-sdk-merge: pages/models-list.md      # file whose definition counts, or the end of its path, or a folder/
 *
 * A target may match many definitions (`$.components.schemas.*`); it decides about those that the file takes part in.
 */
export interface Decision {
  readonly target: string
  readonly file: string
}

export function readDecisions(overlays: readonly SourceDocument[]): readonly Decision[] {
  return overlays.flatMap(({ value }) => {
    const actions = value['actions']
    return (Array.isArray(actions) ? actions : []).flatMap((action): readonly Decision[] => {
      if (!isObject(action)) return []
      const { target, 'x-sdk-merge': file } = action
      return typeof target === 'string' && typeof file === 'string' ? [{ target, file }] : []
    })
  })
}

/** Which files overlays prefer for the value at a pointer of the merged document. */
export type PreferredFiles = (pointer: string) => readonly string[]

/** Each target is looked up once, however many conflicts there are. */
export function resolveDecisions(decisions: readonly Decision[], merged: JsonObject): PreferredFiles {
  const resolved = decisions.map(({ target, file }) => ({ file, pointers: new Set(targetPointers(target, merged)) }))
  return (pointer) => resolved.filter(({ pointers }) => pointers.has(pointer)).map(({ file }) => file)
}

function targetPointers(target: string, merged: JsonObject): readonly string[] {
  try {
    return findByPath(target, merged).map((keys) => appendPointer('#', ...keys))
  } catch (error) {
    // The overlay stage reports it with its place.
    if (error instanceof JsonPathSyntaxError || error instanceof JsonPathTimeout) return []
    throw error
  }
}

export function isFile(file: string, wanted: string): boolean {
  if (wanted.endsWith('/')) return file.startsWith(wanted) || file.includes(`/${wanted}`)
  return file === wanted || file.endsWith(`/${wanted}`)
}
