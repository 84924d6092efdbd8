import { isObject, parseJson } from '../lib/json.ts'
import { manifestPath } from './manifest.ts'
import { isInsideOutput } from './output-paths.ts'

/**
 * Plan of a commit. Its file appears in one step when everything new is ready in the work folder; from
 * then on the commit can be finished, or taken back, by any later process.
 */
export interface Journal {
  readonly format: 1
  readonly direction: 'forward' | 'back'
  /** The new text of the file at index n is in `new/n`, the replaced one goes to `old/n`. */
  readonly writes: readonly { readonly path: string; readonly replaces: boolean }[]
  /** The file at index n goes to `gone/n`. */
  readonly removals: readonly string[]
  /** Folders that the commit creates, outermost first. */
  readonly folders: readonly string[]
}

/** The journal that a text holds; undefined for one that no run can have written, or that leads out of the output. */
export function checkJournal(text: string): Journal | undefined {
  const value = parseJson(text)
  if (!isObject(value) || value['format'] !== 1) return undefined
  const { direction, writes, removals, folders } = value
  if (direction !== 'forward' && direction !== 'back') return undefined
  if (!isListOf(writes, isWrite) || !isListOf(removals, isOwnPath) || !isListOf(folders, isOwnPath)) return undefined
  return { format: 1, direction, writes, removals, folders }
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem)
}

function isOwnPath(value: unknown): value is string {
  return typeof value === 'string' && (value === manifestPath || isInsideOutput(value))
}

function isWrite(value: unknown): value is Journal['writes'][number] {
  return isObject(value) && isOwnPath(value['path']) && typeof value['replaces'] === 'boolean'
}
