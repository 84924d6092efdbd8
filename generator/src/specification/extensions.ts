import type { Form, ObjectKind } from './forms.ts'

type Extensions = Readonly<Record<string, Form>>

const names = { 'x-sdk-aliases': { list: 'text' } } as const
const ignored = {
  'x-sdk-ignore': 'flag',
  'x-internal': 'flag',
  'x-speakeasy-ignore': 'flag',
  'x-fern-ignore': 'flag',
} as const
const sentinel = { 'x-speakeasy-sse-sentinel': 'text' } as const
const streamField = { 'x-speakeasy-stream-request-field': 'text' } as const
const header = { name: 'text', in: 'text', description: 'text', 'x-sdk-name': 'text' } as const
const textOrList = { either: ['text', { list: 'text' }] } as const
const flagOrObject = { either: ['flag', { map: 'any' }] } as const

/** Members that the generator reads in objects of OpenAPI, its own and other vendors', with the forms of their values. */
export const objectExtensions: Readonly<Partial<Record<ObjectKind, Extensions>>> = {
  document: {
    'x-sdk-globals': { list: { members: header } },
    'x-speakeasy-globals': { members: { parameters: { list: { members: header } } } },
    'x-fern-global-headers': { list: { members: { header: 'text', name: 'text', docs: 'text' } } },
    'x-speakeasy-name-override': { list: { members: { operationId: 'text', methodNameOverride: 'text' } } },
  },
  'path item': ignored,
  operation: {
    ...names,
    ...ignored,
    ...sentinel,
    ...streamField,
    'x-sdk-group': 'text',
    'x-sdk-method': 'text',
    'x-sdk-kind': { either: [{ value: 'query' }, { value: 'mutation' }] },
    'x-sdk-pagination': { map: 'any' },
    'x-sdk-stream': { either: [{ value: false }, { members: { field: 'text', accept: 'flag', sentinel: 'text' } }] },
    'x-sdk-usage-example': flagOrObject,
    'x-speakeasy-usage-example': flagOrObject,
    'x-speakeasy-group': textOrList,
    'x-fern-sdk-group-name': textOrList,
    'x-speakeasy-name-override': 'text',
    'x-fern-sdk-method-name': 'text',
    'x-stainless-naming': { members: { method_name: 'text', typescript: { members: { method_name: 'text' } } } },
    'x-speakeasy-pagination': { map: 'any' },
    'x-fern-pagination': { map: 'any' },
    'x-fern-streaming': flagOrObject,
  },
  parameter: { 'x-sdk-style': 'text' },
  'request body': streamField,
  'media type': { ...ignored, ...sentinel, 'x-sdk-method': 'text', 'x-sdk-events': { map: 'any' } },
}

/** The same of schemas. */
export const schemaExtensions: Extensions = {
  ...names,
  'x-sdk-name': 'text',
  'x-fern-type-name': 'text',
  'x-speakeasy-name-override': 'text',
  'x-sdk-open-enum': 'flag',
  'x-speakeasy-unknown-values': { either: [{ value: 'allow' }, { value: 'disallow' }] },
  'x-extensible-enum': { list: 'any' },
  'x-ms-enum': { map: 'any' },
  'x-enum-varnames': { list: 'any' },
  'x-enumNames': { list: 'any' },
  'x-enum-descriptions': { list: 'any' },
  'x-enumDescriptions': { either: [{ list: 'any' }, { map: 'text' }] },
}

const known: ReadonlySet<string> = new Set([
  ...[...Object.values(objectExtensions), schemaExtensions].flatMap((one) => Object.keys(one)),
  'x-sdk-failure',
])

/** Names of the generator's own extensions, of objects of every kind. */
export const ownExtensions: readonly string[] = [...known].filter((name) => name.startsWith('x-sdk-'))

/** Whether the generator reads an extension in some object. Others have no effect. */
export function isReadExtension(name: string): boolean {
  return name.startsWith('x-sdk-') || known.has(name)
}
