import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from '../../compile.fixture.ts'

const body = (name: string) =>
  `{ description: ${name}, content: { application/json: { schema: { $ref: '#/components/schemas/${name}' } } } }`

const paths = [
  ['all', { 404: 'Missing', '4XX': 'Client', default: 'Any' }],
  ['range', { '4XX': 'Client' }],
  ['rest', { default: 'Any' }],
  ['other', { 404: 'Missing', 503: 'Busy', '5XX': 'Fault' }],
] as const

const document = yamlDocument(`
components:
  schemas:
${['Missing', 'Client', 'Any', 'Busy', 'Fault'].map((name) => `    ${name}: { type: object, required: [is${name}], properties: { is${name}: { type: boolean } } }`).join('\n')}
paths:
${paths
  .map(
    ([id, errors]) => `  /${id}:
    get:
      operationId: ${id}
      x-sdk-group: ''
      responses:
        '200': { description: OK }
${Object.entries(errors)
  .map(([status, name]) => `        '${status}': ${body(name)}`)
  .join('\n')}`,
  )
  .join('\n')}
`)

const check = `
import { AcmeDefaultError, BusyError, ClientError, FaultError, MissingError, type AllError, type OtherError } from './index.js'
import type { Any, Busy, Client, Fault, Missing } from '@acme/types'

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const same = <A, B>(is: Same<A, B>) => is

same<MissingError['body'], Missing | Client | Any | undefined>(true)
same<BusyError['body'], Busy | Any | undefined>(true)
same<FaultError['body'], Busy | Fault | Any | undefined>(true)
same<ClientError['body'], Missing | Client | Any | undefined>(true)
same<ClientError['name'], 'ClientError' | 'MissingError' | 'AcmeDefaultError'>(true)

export function read(error: AllError | OtherError): void {
  if (error instanceof ClientError) same<typeof error, ClientError | MissingError>(true)
  if (error instanceof MissingError) same<typeof error, MissingError>(true)
  else if (error instanceof ClientError) same<typeof error, ClientError>(true)
  else if (error instanceof FaultError) {
    same<typeof error, FaultError | BusyError>(true)
    if (error.statusCode === 503) same<typeof error.name, 'BusyError' | 'FaultError' | 'AcmeDefaultError'>(true)
  }
  else if (error instanceof AcmeDefaultError) same<typeof error.body, unknown>(true)
}
`

test(
  'the class of a range includes the errors of its statuses, by type as by instanceof',
  { timeout: 120_000 },
  async () => {
    const folder = new SdkFolder()
    await folder.add('acme', document)
    folder.writeFile('acme/packages/core/src/check.ts', check)
    expect(await folder.compile()).toEqual([])

    const sdk = await import(join(folder.path, 'acme/packages/core/src/index.ts'))
    const classes = ['MissingError', 'ClientError', 'BusyError', 'FaultError', 'AcmeDefaultError']
    const matched = async (status: number) => {
      const fetch = async () => Response.json({}, { status })
      const acme = new sdk.AcmeCore({ serverURL: 'https://acme.test', fetch, maxRetries: 0 })
      const { error } = await sdk.all(acme)
      return [error.name, ...classes.filter((name) => error instanceof sdk[name])]
    }
    expect(await Promise.all([404, 418, 503, 500].map(matched))).toEqual([
      ['MissingError', 'MissingError', 'ClientError', 'AcmeDefaultError'],
      ['ClientError', 'ClientError', 'AcmeDefaultError'],
      ['BusyError', 'BusyError', 'FaultError', 'AcmeDefaultError'],
      ['FaultError', 'FaultError', 'AcmeDefaultError'],
    ])
  },
)
