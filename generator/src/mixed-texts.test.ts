import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'

const named = (name: string) => `{ $ref: '#/components/schemas/${name}' }`
const text = '{ type: string }'
const instant = '{ type: string, format: date-time }'
const both = "'2024-01-01T00:00:00Z' | '2025-01-01T00:00:00Z'"

/** All members of an `allOf`, and the type of a value that they describe. */
const table: readonly (readonly [members: readonly string[], want: string])[] = [
  [[instant, text], 'Date'],
  [[instant, '{ type: string, format: email }'], 'Date'],
  [[instant, '{ minLength: 3 }'], 'Date'],
  [[instant, "{ type: [string, 'null'] }"], 'Date'],
  [[instant, '{ type: [string, number] }'], 'Date'],
  [[instant, "{ enum: ['2024-01-01T00:00:00Z'] }"], "'2024-01-01T00:00:00Z'"],
  [[instant, named('Text')], 'Date'],
  [[instant, named('Email')], 'Date'],
  [[instant, named('Listed')], both],
  [[instant, named('Instant')], 'Instant'],
  [[named('Instant'), text], 'Date'],
  [[named('Instant'), '{ minLength: 3 }'], 'Instant'],
  [[named('Instant'), '{ description: later }'], 'Instant'],
  [[named('Instant'), named('Text')], 'Date'],
  [[named('Text'), named('Maybe')], 'Date'],
  [[named('Instant'), named('Listed')], both],
  [[named('Instant'), named('Open')], "Date | 'now'"],
  [[named('Again'), named('Text')], 'Date'],
  [[named('Instant'), named('Maybe')], 'Instant & Maybe'],
  [[named('Text'), named('Email')], 'Text & Email'],
]

test.each(table)('allOf %j is %s where instants are dates', async (members, want) => {
  const folder = new SdkFolder()
  const json = `{ content: { application/json: { schema: ${named('Value')} } }, description: OK }`
  const document = yamlDocument(`
servers: [{ url: 'https://acme.example' }]
paths: { /a: { get: { operationId: a, responses: { 200: ${json} } } } }
components:
  schemas:
    Text: ${text}
    Email: { type: string, format: email }
    Instant: ${instant}
    Maybe: { type: [string, 'null'], format: date-time }
    Again: ${named('Instant')}
    Listed: { type: string, enum: ['2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'] }
    Open: { anyOf: [${text}, { const: now }] }
    Value: { type: object, properties: { value: { allOf: [${members.join(', ')}] } } }
`)
  const settings = { emit: ['types', 'core'], imports: 'none', runtime: 'runtime' } as const
  await folder.addFolder('api', document, settings, { dates: 'Date' })
  const types = readFileSync(join(folder.path, 'api/types/schemas.ts'), 'utf8')
  expect(/^ {2}value\?: (.*)$/m.exec(types)?.[1]).toBe(want)
  const dates = readFileSync(join(folder.path, 'api/core/operations/a.ts'), 'utf8')
  expect(dates.includes('convertedJson')).toBe(/Date|Instant/.test(want))
})
