import { describe, expect, test } from 'vitest'
import type { DocumentError } from '../diagnostics/document-error.ts'
import { loadFiles, loadOverlayFiles, openApi } from '../load/documents.fixture.ts'
import { merge } from './merge.ts'

const get = (id: string): string => `  /${id}: {get: {operationId: ${id}, responses: {'204': {description: Done}}}}\n`

describe('definitions that differ in texts', () => {
  const schema = (rest: string): string =>
    `components:\n  schemas:\n    Pet: {type: object, properties: {name: {type: string${rest}}}}\n`
  const one = openApi(`paths:\n${get('a')}${schema(', description: One')}`)
  const with2 = (rest: string): string => openApi(`paths:\n${get('b')}${schema(rest)}`)
  const mergeBoth = async (other: string, overlay?: string) => {
    const warnings: string[] = []
    const overlays = overlay === undefined ? [] : await loadOverlayFiles({ 'overlay.yaml': overlay })
    const warn = ({ code, message }: DocumentError): void => void warnings.push(`${code}: ${message}`)
    const { value, locate } = merge(await loadFiles({ 'a.yaml': one, 'b.yaml': other }), overlays, { warn })
    return { pet: value['components'], locate, warnings }
  }
  const described = (member: object) => ({
    schemas: { Pet: { type: 'object', properties: { name: { type: 'string', ...member } } } },
  })

  test('the first counts, with a warning', async () => {
    const { pet, warnings } = await mergeBoth(with2(', description: Two'))
    expect(pet).toEqual(described({ description: 'One' }))
    expect(warnings).toEqual(['merge-text: Texts of schemas Pet differ; those of a.yaml are kept'])
  })

  test('texts that only one of them has are kept', async () => {
    const { pet, warnings, locate } = await mergeBoth(with2(', example: Rex'))
    expect(pet).toEqual(described({ description: 'One', example: 'Rex' }))
    expect(warnings).toEqual([])
    expect(locate('#/components/schemas/Pet/properties/name/example')).toMatchObject({ file: 'b.yaml' })
  })

  test.each([
    ['title: Name', { title: 'Name' }],
    ['externalDocs: {url: https://docs.test}', { externalDocs: { url: 'https://docs.test' } }],
    ['description: Two, title: Name', { title: 'Name' }],
    ['examples: [Rex]', { examples: ['Rex'] }],
  ])('%s fills a gap', async (text, more) => {
    const { pet } = await mergeBoth(with2(`, ${text}`))
    expect(pet).toEqual(described({ description: 'One', ...more }))
  })

  test('an overlay decides', async () => {
    const action = 'target: $.components.schemas.Pet\n    description: Newer\n    x-sdk-merge: b.yaml'
    const overlay = `overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  - ${action}\n`
    const { pet, warnings } = await mergeBoth(with2(', description: Two'), overlay)
    expect(pet).toEqual(described({ description: 'Two' }))
    expect(warnings).toEqual([])
  })
})

test.each([
  ['nothing', ''],
  ['the security of the document', 'security: [{key: []}], '],
  ['the servers of the document', 'servers: [{url: /v1}], '],
])('an operation that says %s means the same as one without', async (_, own) => {
  const of = (rest: string): string =>
    openApi(
      `servers: [{url: /v1}]\nsecurity: [{key: []}]\npaths:\n  /a: {get: {${rest}operationId: a, responses: {'204': {description: Done}}}}\n`,
    )
  const { value } = merge(await loadFiles({ 'a.yaml': of(''), 'b.yaml': of(own) }))
  expect(value['paths']).toEqual({ '/a': { get: { operationId: 'a', responses: { 204: { description: 'Done' } } } } })
})
