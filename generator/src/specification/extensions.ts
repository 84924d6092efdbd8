import type { Form, ObjectKind } from './forms.ts'

type Extensions = Readonly<Record<string, Form>>

const names = { 'x-sdk-aliases': { list: 'text' } } as const
const ignored = { 'x-sdk-ignore': 'flag' } as const

/** Members of the generator's own in objects of OpenAPI, with the forms of their values; others are checked where they are read. */
export const objectExtensions: Readonly<Partial<Record<ObjectKind, Extensions>>> = {
  'path item': ignored,
  operation: {
    ...names,
    ...ignored,
    'x-sdk-group': 'text',
    'x-sdk-method': 'text',
    'x-sdk-kind': 'operation kind',
    'x-sdk-pagination': { map: 'any' },
  },
  'media type': { ...ignored, 'x-sdk-method': 'text' },
}

/** The same of schemas. */
export const schemaExtensions: Extensions = { ...names, 'x-sdk-name': 'text', 'x-sdk-open-enum': 'flag' }
