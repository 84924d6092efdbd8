import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from '../../compile.fixture.ts'

const settings = { emit: ['types'], imports: '.js', runtime: 'runtime' } as const

const text = { type: 'string' }
const optional = { type: 'object', properties: { a: text, b: text } }
const closed = { type: 'object', required: ['a'], properties: { a: text }, additionalProperties: false }
const withB = { type: 'object', required: ['b'], properties: { b: text } }

const schemas = {
  WithOptional: { allOf: [closed, optional] },
  WithOwn: { allOf: [optional], properties: { a: text, c: text }, additionalProperties: false },
  Nested: { allOf: [{ allOf: [optional, closed] }, { type: 'object', properties: { c: text } }] },
  TwiceClosed: { allOf: [closed, { type: 'object', properties: { a: text, b: text }, additionalProperties: false }] },
  Choice: { allOf: [closed], oneOf: [withB, { type: 'object', properties: { a: text, c: text } }] },
  NeverInside: {
    type: 'object',
    properties: {
      a: text,
      b: {
        allOf: [
          { type: 'object', required: ['k'], properties: { k: { const: 'x' } } },
          { properties: { k: { const: 'y' } } },
        ],
      },
    },
  },
  NeverVariant: { oneOf: [{ allOf: [closed, withB] }, { allOf: [withB, optional] }] },
  OpenWithOptional: { allOf: [withB, optional] },
  ClosedByMember: { allOf: [optional, { type: 'object', additionalProperties: false }] },
  ClosedByComponent: { allOf: [optional, { $ref: '#/components/schemas/Empty' }] },
  ClosedMap: { allOf: [{ type: 'object', additionalProperties: text }, { additionalProperties: false }] },
  Empty: { type: 'object', additionalProperties: false },
}

test('a composition with closed parts is made with the members that all parts let it have', async () => {
  const folder = new SdkFolder()
  const document = yamlDocument(`paths: {}\ncomponents: ${JSON.stringify({ schemas })}`)
  await folder.addFolder('api', document, settings, { mocks: true })
  const factories = await import(join(folder.path, 'api/mocks/index.ts'))
  const ajv = new Ajv2020({ strict: false })
  const refused = Object.entries(schemas).flatMap(([name, schema]) =>
    Array.from({ length: 10 }, () => factories[`a${name}`]())
      .filter((value) => !ajv.validate({ ...schema, components: { schemas } }, value))
      .map((value) => [name, value]),
  )
  expect(refused).toEqual([])
  expect(factories.aOpenWithOptional()).toEqual({ a: expect.any(String), b: expect.any(String) })
})
