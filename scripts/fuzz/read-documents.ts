import { readFile } from 'node:fs/promises'
import { load } from 'js-yaml'
import { isObject, type JsonObject } from '../../generator/src/lib/json.ts'

/** The values of OpenAPI documents, with dates and other scalars as text. */
export async function readDocuments(paths: readonly string[]): Promise<readonly JsonObject[]> {
  return Promise.all(
    paths.map(async (path) => {
      const text = await readFile(path, 'utf8')
      const value: unknown = path.endsWith('.json') ? JSON.parse(text) : load(text)
      const json: unknown = JSON.parse(JSON.stringify(value))
      if (!isObject(json)) throw new Error(`${path} is no document`)
      return json
    }),
  )
}
