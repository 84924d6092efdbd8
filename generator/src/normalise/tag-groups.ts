import { isObject, type JsonObject, listAt } from '../lib/json.ts'

/**
 * The group that nested tags give an operation (OpenAPI 3.2, Tag Object): the first of its tags that is for navigation, below
 * its parents. Absent where the first tag alone says the same.
 */
export function tagGroup(operation: JsonObject, tags: ReadonlyMap<string, JsonObject>): readonly string[] | undefined {
  const names = listAt(operation, 'tags')
  const own = names.filter((name) => typeof name === 'string')
  const main = own.find((name) => ['nav', undefined].includes(textAt(tags.get(name), 'kind')))
  if (main === undefined) return undefined
  const path = [main]
  for (
    let parent = textAt(tags.get(main), 'parent');
    parent !== undefined;
    parent = textAt(tags.get(parent), 'parent')
  ) {
    if (path.includes(parent)) break
    path.unshift(parent)
  }
  return path.length === 1 && main === own[0] ? undefined : path
}

/** The tags of a document by name. */
export function tagsOf(document: JsonObject): ReadonlyMap<string, JsonObject> {
  const tags = listAt(document, 'tags')
  return new Map(
    tags.flatMap((tag) => (isObject(tag) && typeof tag['name'] === 'string' ? [[tag['name'], tag] as const] : [])),
  )
}

function textAt(tag: JsonObject | undefined, key: string): string | undefined {
  const value = tag?.[key]
  return typeof value === 'string' ? value : undefined
}
