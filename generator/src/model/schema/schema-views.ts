import { operationPointer, operationsOf } from '../../specification/http-methods.ts'
import { isObject, type JsonObject, type JsonValue } from '../../lib/json.ts'
import type { View } from '../type-ref.ts'
import { bodyEncoding } from '../media-types.ts'
import type { Node, Reader } from '../reader.ts'
import { forEachSubschema } from './subschemas.ts'
import { componentKey, schemasOf } from '../../specification/components.ts'

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
  const facts = new Map(Object.entries(schemasOf(reader.document.value)).map(([key, schema]) => [key, factsOf(schema)]))
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
  const uses = [...facts.values()].flatMap((own) => [...own.references].map((key) => ({ own, used: facts.get(key) })))
  const referrers = Map.groupBy(uses, ({ used }) => used)
  for (const flag of ['readOnly', 'writeOnly', 'binary'] as const) {
    const holding = new Set([...facts.values()].filter((own) => own[flag]))
    // A set grows while it is walked.
    for (const one of holding) {
      one[flag] = true
      for (const { own } of referrers.get(one) ?? []) holding.add(own)
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
  for (const item of reader.children(reader.root, 'paths')) markItem(reader, item, use, false)
  for (const item of reader.children(reader.root, 'webhooks')) markItem(reader, item, use, true)
}

function markItem(reader: Reader, item: Node, use: Use, isCalled: boolean): void {
  for (const { method, operation } of operationsOf(item.value))
    markOperation(reader, { value: operation, pointer: operationPointer(item.pointer, method) }, use, isCalled)
}

/** Payloads of webhooks and callbacks are read like responses. */
function markOperation(reader: Reader, operation: Node, use: Use, isCalled: boolean): void {
  const useContent = (node: Node | undefined, viewOf: (mediaType: string) => View) => {
    for (const media of reader.children(node, 'content')) use(media.value['schema'], viewOf(media.key))
  }
  for (const parameter of reader.children(operation, 'parameters')) {
    use(parameter.value['schema'], 'request')
    useContent(parameter, () => 'request')
  }
  useContent(reader.child(operation, 'requestBody'), isCalled ? () => 'response' : bodyView)
  for (const response of reader.children(operation, 'responses')) useContent(response, () => 'response')
  for (const callback of reader.children(operation, 'callbacks'))
    for (const item of reader.members(callback)) markItem(reader, item, use, true)
}

/** Files travel in bodies that are not text. */
export function bodyView(mediaType: string): View {
  const encoding = bodyEncoding(mediaType)
  return encoding === 'multipart' || encoding === 'binary' ? 'upload' : 'request'
}
