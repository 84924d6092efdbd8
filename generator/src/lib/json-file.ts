import { isObject, type JsonObject, parseJson } from './json.ts'
import { readText } from './read-file.ts'

/** The object in a JSON file; undefined where there is none that can be read. */
export function readJsonFile(path: string): JsonObject | undefined {
  try {
    const value = parseJson(readText(path))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
