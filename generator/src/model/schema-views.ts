import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import type { View } from './type-ref.ts'
import { bodyEncoding } from './media-types.ts'
import type { Node, Reader } from './reader.ts'
import { componentKey, forEachSubschema } from './subschemas.ts'

/** Which views of a component schema are needed, and which of them look the same. */
export interface SchemaViews {
  /** Views that the operations show the schema in; `response` where none does. */
  readonly used: readonly View[]
  /** Equal for views in which the schema has one and the same type. */
  readonly fingerprint: (view: View) => string
}

interface Facts {
  readOnly: boolean
  writeOnly: boolean
  binary: boolean
  readonly references: Set<string>
}

/**
 * Says for each component schema how it is seen: a response has no `writeOnly` properties, a request no `readOnly` ones, and
 * in an upload binary strings are files. References are followed, so that a schema differs where any part of it does.
 */
export function readSchemaViews(reader: Reader): ReadonlyMap<string, SchemaViews> {
  const components = reader.child(reader.root, 'components')?.value['schemas']
  const schemas = isObject(components) ? components : {}
  const facts = new Map(Object.entries(schemas).map(([key, schema]) => [key, factsOf(schema)]))
  spread(facts)
  const differs = [...facts.values()].some(({ readOnly, writeOnly, binary }) => readOnly || writeOnly || binary)
  const used = differs ? usedViews(reader, facts) : undefined
  return new Map(
    [...facts].map(([key, own]) => [
      key,
      { used: inOrder(used?.get(key)), fingerprint: (view: View) => fingerprintOf(own, view) },
    ]),
  )
}

function fingerprintOf({ readOnly, writeOnly, binary }: Facts, view: View): string {
  if (view === 'response') return writeOnly ? 'without writeOnly' : ''
  return (readOnly ? 'without readOnly' : '') + (binary && view === 'upload' ? ' with files' : '')
}

const order: readonly View[] = ['response', 'request', 'upload']

/** The first view gets the name without a suffix. */
function inOrder(views: ReadonlySet<View> | undefined): readonly View[] {
  const used = order.filter((view) => views?.has(view))
  return used.length === 0 ? ['response'] : used
}

function factsOf(schema: JsonValue | undefined): Facts {
  const facts: Facts = { readOnly: false, writeOnly: false, binary: false, references: new Set() }
  if (!isObject(schema)) return facts
  forEachSubschema(schema, (part) => {
    if (part['readOnly'] === true) facts.readOnly = true
    if (part['writeOnly'] === true) facts.writeOnly = true
    if (isBinary(part)) facts.binary = true
    const key = componentKey(part['$ref'])
    if (key !== undefined) facts.references.add(key)
  })
  return facts
}

/** Bytes: OpenAPI 3.0 says `format: binary`, 3.1 a media type without an encoding. */
export function isBinary(schema: JsonObject): boolean {
  if (schema['format'] === 'binary') return true
  const type = schema['contentMediaType']
  return typeof type === 'string' && schema['contentEncoding'] === undefined && bodyEncoding(type) === 'binary'
}

/** Contents of a schema are also contents of the schemas that refer to it. */
function spread(facts: ReadonlyMap<string, Facts>): void {
  const referrers = new Map<string, Facts[]>()
  for (const own of facts.values()) {
    for (const key of own.references) referrers.set(key, [...(referrers.get(key) ?? []), own])
  }
  const keys = new Map([...facts].map(([key, own]) => [own, key]))
  const open = [...facts.values()]
  for (let own = open.pop(); own !== undefined; own = open.pop()) {
    for (const referrer of referrers.get(keys.get(own) ?? '') ?? []) {
      const before = fingerprintOf(referrer, 'upload') + fingerprintOf(referrer, 'response') + String(referrer.binary)
      referrer.readOnly ||= own.readOnly
      referrer.writeOnly ||= own.writeOnly
      referrer.binary ||= own.binary
      if (before !== fingerprintOf(referrer, 'upload') + fingerprintOf(referrer, 'response') + String(referrer.binary))
        open.push(referrer)
    }
  }
}

function usedViews(reader: Reader, facts: ReadonlyMap<string, Facts>): ReadonlyMap<string, Set<View>> {
  const used = new Map<string, Set<View>>()
  const open: [key: string, view: View][] = []
  const use = (schema: JsonValue | undefined, view: View) => {
    if (!isObject(schema)) return
    forEachSubschema(schema, (part) => {
      const key = componentKey(part['$ref'])
      if (key !== undefined) open.push([key, view])
    })
  }
  forEachUse(reader, use)
  const follow = () => {
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [key, view] = next
      const views = used.get(key) ?? new Set()
      if (views.has(view)) continue
      used.set(key, views.add(view))
      for (const reference of facts.get(key)?.references ?? []) open.push([reference, view])
    }
  }
  follow()
  // Unused schemas may refer to used ones: they take a view in which all of those are exported.
  for (const key of facts.keys()) {
    const view = used.has(key) ? undefined : order.find((one) => isExported(key, one, facts, used))
    if (view !== undefined) open.push([key, view])
    follow()
  }
  return used
}

/** Whether all that a component leads to is exported as a view shows it, or not used yet. */
function isExported(
  start: string,
  view: View,
  facts: ReadonlyMap<string, Facts>,
  used: ReadonlyMap<string, ReadonlySet<View>>,
): boolean {
  const reached = new Set([start])
  // A set grows while it is walked.
  for (const key of reached) {
    const own = facts.get(key)
    const views = used.get(key)
    if (own === undefined) continue
    // Equal fingerprints mean equal contents at every depth.
    if (views === undefined) for (const reference of own.references) reached.add(reference)
    else if (![...views].some((one) => fingerprintOf(own, one) === fingerprintOf(own, view))) return false
  }
  return true
}

type Use = (schema: JsonValue | undefined, view: View) => void

function forEachUse(reader: Reader, use: Use): void {
  for (const container of ['paths', 'webhooks']) {
    for (const item of reader.children(reader.root, container)) {
      for (const operation of Object.keys(item.value).flatMap((key) => reader.child(item, key) ?? []))
        markOperation(reader, operation, use, container === 'webhooks')
    }
  }
}

/** Payloads of webhooks and callbacks are read like responses. */
function markOperation(reader: Reader, operation: Node, use: Use, isCalled: boolean): void {
  for (const parameter of reader.children(operation, 'parameters')) {
    use(parameter.value['schema'], 'request')
    for (const media of reader.children(parameter, 'content')) use(media.value['schema'], 'request')
  }
  const body = reader.child(operation, 'requestBody')
  for (const media of body === undefined ? [] : reader.children(body, 'content'))
    use(media.value['schema'], isCalled ? 'response' : bodyView(media.key))
  for (const response of reader.children(operation, 'responses')) {
    for (const media of reader.children(response, 'content')) use(media.value['schema'], 'response')
  }
  for (const callback of reader.children(operation, 'callbacks')) {
    for (const item of Object.keys(callback.value).flatMap((key) => reader.child(callback, key) ?? [])) {
      for (const called of Object.keys(item.value).flatMap((key) => reader.child(item, key) ?? []))
        markOperation(reader, called, use, true)
    }
  }
}

/** Files travel in bodies that are not text. */
export function bodyView(mediaType: string): View {
  const encoding = bodyEncoding(mediaType)
  return encoding === 'multipart' || encoding === 'binary' ? 'upload' : 'request'
}
