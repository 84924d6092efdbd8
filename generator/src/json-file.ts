import { readFileSync } from 'node:fs'
import { isObject, type JsonObject, parseJson } from './json.ts'

/** The object in a JSON file; undefined where there is none that can be read. */
export function readJsonFile(path: string): JsonObject | undefined {
  try {
    const value = parseJson(readFileSync(path, 'utf8'))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
