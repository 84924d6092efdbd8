import { isObject, type JsonObject, type JsonValue } from '../../lib/json.ts'
import { pointerKeys } from '../../lib/json-pointer.ts'
import type { TestDocument } from '../diff.fixture.ts'

/** Other values of members that take one of a few. */
const values: Readonly<Record<string, readonly JsonValue[]>> = {
  in: ['query', 'header', 'cookie'],
  style: ['form', 'simple', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  type: ['integer', 'boolean'],
  format: ['int64', 'date'],
  contentType: ['text/csv', 'application/json'],
  scheme: ['bearer', 'basic', 'digest'],
  url: ['https://other.example.com/v2'],
  kind: ['query', 'offset'],
}

/** Other names of members, by the object that has them. */
const names: Readonly<Record<string, readonly string[]>> = {
  content: [
    'application/vnd.pets+json',
    'text/html',
    'application/pdf',
    'multipart/mixed',
    'application/jsonl',
    'application/xml',
  ],
  responses: ['200', '203', '206', '2XX', '422', 'default'],
  headers: ['X-Other'],
  encoding: ['other'],
  variables: ['area'],
  securitySchemes: ['other'],
  flows: ['password'],
}

interface Changed {
  readonly name: string
  readonly after: TestDocument
}

/** The document with each member outside of schemas left out, renamed or replaced; one change at a time. */
export function changesOf(document: TestDocument): readonly Changed[] {
  const { schemas: _, ...rest } = document as JsonObject
  return membersOf(rest, '').flatMap(([pointer, key, value]) => {
    const removed = { name: `${pointer} is gone`, after: changed(document, pointer, undefined) }
    const replaced = replacements(key, value).map((other) => ({
      name: `${pointer} = ${JSON.stringify(other)}`,
      after: changed(document, pointer, other),
    }))
    const renamed = newNames(pointer, key).map((name) => ({
      name: `${pointer} becomes ${name}`,
      after: changed(changed(document, pointer, undefined), pointer.replace(/[^/]*$/, escaped(name)), value),
    }))
    return [removed, ...replaced, ...renamed]
  })
}

/** Other names that a member of its parent may have. */
function newNames(pointer: string, key: string): readonly string[] {
  const parent = pointerKeys(pointer).at(-2) ?? ''
  return (names[parent] ?? []).filter((name) => name !== key)
}

function replacements(key: string, value: JsonValue): readonly JsonValue[] {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'string') return [...(values[key] ?? []), `${value}x`].filter((other) => other !== value)
  return []
}

function membersOf(
  value: JsonValue,
  pointer: string,
): readonly (readonly [pointer: string, key: string, value: JsonValue])[] {
  const entries = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : []
  return entries.flatMap(([key, member]) => {
    const own = `${pointer}/${escaped(String(key))}`
    return [[own, String(key), member as JsonValue] as const, ...membersOf(member as JsonValue, own)]
  })
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function changed(document: TestDocument, pointer: string, value: JsonValue | undefined): TestDocument {
  return withMember(document as JsonObject, pointerKeys(pointer), value) as TestDocument
}

function withMember(
  parent: JsonValue,
  [key = '', ...rest]: readonly string[],
  value: JsonValue | undefined,
): JsonValue {
  const entries = Array.isArray(parent)
    ? parent.map((item, index) => [String(index), item] as const)
    : Object.entries(parent as JsonObject)
  const members = new Map<string, JsonValue>(entries)
  if (rest.length > 0) members.set(key, withMember(members.get(key) ?? {}, rest, value))
  else if (value === undefined) members.delete(key)
  else members.set(key, value)
  return Array.isArray(parent) ? [...members.values()] : Object.fromEntries(members)
}
