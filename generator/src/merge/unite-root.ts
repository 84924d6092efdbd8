import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { firstDifference } from './deep-equal.ts'

/**
 * `info` of several documents: a field on which all that have it agree is kept. Where they differ, the title is what all
 * titles start with (`Acme API: users`, `Acme API: orders` -> `Acme API`), the version is the first document's, and other
 * fields are left out. An overlay may set what is missing.
 */
export function uniteInfo(infos: readonly JsonObject[]): JsonObject {
  const fields = [...new Set(infos.flatMap((info) => Object.keys(info)))]
  return Object.fromEntries(
    fields.flatMap((field): [string, JsonValue][] => {
      const values = infos.flatMap((info) => (info[field] === undefined ? [] : [info[field]]))
      const [first, ...others] = values
      if (first === undefined) return []
      if (others.every((other) => firstDifference(first, other) === undefined)) return [[field, first]]
      if (field === 'title') return [[field, commonStart(values.map(String)) || first]]
      return field === 'version' ? [[field, first]] : []
    }),
  )
}

/** The words all texts start with, without the punctuation that follows. */
function commonStart(texts: readonly string[]): string {
  const [first = [], ...others] = texts.map((text) => text.split(/(?<=\s)/))
  const length = first.findIndex((word, index) => others.some((words) => words[index]?.trim() !== word.trim()))
  return first
    .slice(0, length === -1 ? first.length : length)
    .join('')
    .replace(/[\s:,–—-]+$/u, '')
}

/** Tags by name in order of appearance; of two descriptions the first counts. */
export function uniteTags(lists: readonly (readonly JsonValue[])[]): readonly JsonValue[] {
  const tags = new Map<string, JsonObject>()
  for (const tag of lists.flat()) {
    if (isObject(tag) && typeof tag['name'] === 'string') tags.set(tag['name'], { ...tag, ...tags.get(tag['name']) })
  }
  return [...tags.values()]
}

/** The highest version counts: a 3.1 schema means nothing in a 3.0 document. */
export function uniteVersion(versions: readonly string[]): string {
  return versions.reduce((highest, version) => (compareVersions(version, highest) > 0 ? version : highest))
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether two lists of servers name the same addresses, however they are written and described. */
export function sameServers(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return firstDifference(addressesOf(a), addressesOf(b)) === undefined
}

function addressesOf(servers: JsonValue | undefined): readonly string[] {
  return (Array.isArray(servers) ? servers : []).map((server: JsonValue) => (isObject(server) ? addressOf(server) : ''))
}

/** With the defaults of its variables, and without the slash at its end. */
function addressOf({ url, variables }: JsonObject): string {
  const given = isObject(variables) ? variables : {}
  const address = String(url).replaceAll(/\{([^{}]*)\}/g, (text, name: string) => {
    const variable = given[name]
    return isObject(variable) && typeof variable['default'] === 'string' ? variable['default'] : text
  })
  return address.replace(/\/+$/, '')
}
