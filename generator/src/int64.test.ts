import { join } from 'node:path'
import { hashKey } from '@tanstack/react-query'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SdkFolder } from './compile.fixture.ts'
import { int64Document, int64Options, int64Settings } from './int64.fixture.ts'

test('files are compiled: types, validators and mocks agree', async () => {
  const folder = new SdkFolder()
  await folder.addFolder('api', int64Document, int64Settings, int64Options)
  folder.writeFile(
    'use.ts',
    `
import { type AsJson, AcmeCore, type Any, anyGet, type HappenedWebhook, thingsSendAll, cursorListPages, type Thing, ProblemError } from './api/index.ts'
import { aThing } from './api/mocks/models.ts'
import { zThing } from './api/validators/zod/schemas.ts'
export async function use(error: unknown): Promise<readonly unknown[]> {
  const client = new AcmeCore()
  const result = await thingsSendAll(client, { id: 1n, parts: [2n], since: 3n, ids: [4n], filter: { id: 5n }, json: { id: 6n }, 'x-id': 7n, c: 8n, body: { id: 9n } })
  const parent: bigint | null | undefined = result.ok ? result.value.parent : null
  const other: number | undefined = aThing({ id: 1n }).other
  const id: bigint = zThing.parse(aThing()).id
  const payload: number = ({} as HappenedWebhook).id
  const code: number | undefined = error instanceof ProblemError ? error.body?.code : undefined
  for await (const thing of cursorListPages(client, { after: 1n }).items()) return [thing.id satisfies bigint]
  const any = {} as Any
  const either: bigint | string | bigint[] = any.either
  const wider: number = any.wider
  const whole: bigint | number = any.whole
  const listed: -1 | bigint = any.listed
  const state: 1 | 2 | undefined = aThing().state
  const long: 1 | bigint | undefined = aThing().long
  const met: bigint | undefined = any.met.n
  const json: AsJson<Thing>['parts'] = [{ id: 1 }]
  return [parent, other, id, payload, code, either, wider, whole, listed, state, long, met, json, any.text satisfies string, anyGet]
}
`,
  )
  expect(await folder.compile({ allowImportingTsExtensions: true, noUnusedLocals: true })).toEqual([])
}, 120_000)

const folder = new SdkFolder(afterAll)
let files: ReadonlyMap<string, string>
beforeAll(async () => void (files = await folder.addFolder('api', int64Document, int64Settings, int64Options)), 60_000)

test.each(['zod', 'valibot'])('%s takes what is sent and what is received, and gives bigints', async (library) => {
  const schemas = await import(join(folder.path, `api/validators/${library}/index.ts`))
  const schema = schemas[`${library.charAt(0)}Thing`]
  const resultOf = (value: unknown) => schema['~standard'].validate(value)
  expect(resultOf({ id: 9007199254740993n, ids: [1n, 2] })).toMatchObject({ value: { id: 9007199254740993n, ids: [1n, 2n] } }) // prettier-ignore
  expect(resultOf({ id: 5 })).toMatchObject({ value: { id: 5n, retries: 3n } })
  for (const id of [0n, 0, 1.5, '1', null]) expect(resultOf({ id })?.issues, String(id)).toBeDefined()
  expect(resultOf({ id: 1, ids: [1n, 1] })?.issues).toBeDefined()
})

test('mocks make bigints, and their responses have all digits', async () => {
  const { aThing } = await import(join(folder.path, 'api/mocks/models.ts'))
  expect(typeof aThing().id).toBe('bigint')
  const { jsonText } = await import('../../packages/mocks/src/json-text.ts')
  expect(jsonText({ id: -9223372036854775808n, text: '1', list: [1n] })).toBe(
    '{"id":-9223372036854775808,"text":"1","list":[1]}',
  )
})

test('both options together', async () => {
  const written = await new SdkFolder().addFolder('api', int64Document, int64Settings, {
    int64: 'bigint',
    dates: 'Date',
  })
  expect(written.get('types/schemas.ts')?.replaceAll(/\s+/g, ' ')).toContain(
    'T extends Date ? string : T extends bigint ? number : T extends object',
  )
  expect(written.get('core/conversions.ts')).toContain('at: toDate')
})

test('keys of queries have the digits', async () => {
  const { cursorListKey } = await import(join(folder.path, 'api/react-query/cursorList.ts'))
  const keys = [cursorListKey({ after: 9007199254740993n }), cursorListKey({ after: 9007199254740992n })].map(hashKey)
  expect(keys[0]).toContain('9007199254740993')
  expect(new Set(keys).size).toBe(2)
})

test('operations without 64-bit integers have nothing of it', () => {
  const source = files.get('core/operations/plainGet.ts')
  expect(source).toContain('/plain')
  expect(source).not.toMatch(/bigint|BigInt|exact|conversions/)
})

test('examples in comments have bigints', () => {
  expect(files.get('core/operations/thingsSendAll.ts')).toContain('id: 5n, parts: [6n, 7n], body: { id: 5n }')
})

test('without the option everything is a number', async () => {
  const written = await new SdkFolder().addFolder('api', int64Document, int64Settings)
  expect(written.get('core/conversions.ts')).toBeUndefined()
  expect(written.get('types/schemas.ts')).not.toMatch(/bigint|AsJson/)
})

test.each(['group', 'few'] as const)(
  'files: %s, and a function that is named like a conversion',
  async (unit) => {
    const named = structuredClone(int64Document.value)
    Object.assign(Object(named['paths']), {
      '/convert': { get: { ...Object(named['paths'])['/any'].get, operationId: 'convertThing' } },
    })
    const other = new SdkFolder()
    await other.addFolder('api', { ...int64Document, value: named }, int64Settings, { ...int64Options, files: unit })
    expect(await other.compile({ allowImportingTsExtensions: true, noUnusedLocals: true })).toEqual([])
  },
  120_000,
)
