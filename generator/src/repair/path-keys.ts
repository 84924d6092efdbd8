import type { JsonObject } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { RepairLog } from './repair-log.ts'

/** Paths without the spaces around them, which `fetch` cuts off at the end of an address and sends before a query. */
export function trimPaths(paths: JsonObject, pointer: string, log: RepairLog): JsonObject {
  const isPadded = (key: string): boolean => /^\s*\//.test(key) && key !== key.trim() && paths[key.trim()] === undefined
  if (!Object.keys(paths).some(isPadded)) return paths
  return Object.fromEntries(
    Object.entries(paths).map(([key, item]) => {
      if (!isPadded(key)) return [key, item]
      log.say(appendPointer(pointer, key), `The path ${JSON.stringify(key)} is read without the spaces around it`)
      log.moved(appendPointer(pointer, key.trim()), appendPointer(pointer, key))
      return [key.trim(), item]
    }),
  )
}
