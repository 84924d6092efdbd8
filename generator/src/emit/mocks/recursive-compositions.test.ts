import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { SdkFolder, yamlDocument } from '../../compile.fixture.ts'

const settings = { emit: ['types'], imports: '.js', runtime: 'runtime' } as const

const component = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: JsonObject, required: readonly string[] = []) => ({ type: 'object', properties, required })
const text = { type: 'string' }
const extra = object({ extra: text }, ['extra'])

const schemas: JsonObject = {
  Next: object({ name: text, next: { allOf: [component('Next'), extra] } }, ['name']),
  Kids: object({ name: text, kids: { type: 'array', items: { ...component('Kids'), required: ['name'] } } }),
  Nullable: { ...object({ name: text, next: { ...component('Nullable'), type: 'object' } }), type: ['object', 'null'] },
  Choice: object({ next: { oneOf: [text, { allOf: [component('Choice'), extra] }] } }, ['next']),
  Dictionary: {
    type: 'object',
    additionalProperties: { allOf: [component('Dictionary'), { type: 'object', maxProperties: 3 }] },
  },
  Growing: object({ a: { allOf: [component('Growing'), component('Other')] } }),
  Other: object({ a: { allOf: [component('Other'), component('Third')] }, b: component('Third') }),
  Third: object({ a: { anyOf: [component('Growing'), component('Third')] }, name: text }),
  ByValue: {
    ...object({ kind: text, kids: { type: 'array', items: component('ByValue') } }),
    discriminator: { propertyName: 'kind', mapping: { self: 'ByValue', other: 'Derived' } },
  },
  Derived: { allOf: [component('ByValue')], ...object({ x: { type: 'integer' } }) },
}

test('a component inside of a composition of itself has makers that end', async () => {
  const folder = new SdkFolder()
  const document = yamlDocument(`paths: {}\ncomponents: ${JSON.stringify({ schemas })}`)
  await folder.addFolder('api', document, settings, { mocks: true })
  expect(await folder.compile()).toEqual([])
  const factories = await import(join(folder.path, 'api/mocks/index.ts'))
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema({ $id: 'api', components: { schemas } })
  const refused = Object.keys(schemas).flatMap((name) =>
    Array.from({ length: 10 }, () => factories[`a${name}`]())
      .filter((value) => !ajv.validate(`api#/components/schemas/${name}`, JSON.parse(JSON.stringify(value))))
      .map((value) => [name, value]),
  )
  expect(refused).toEqual([])
  expect(factories.aNext()).toMatchObject({ name: expect.any(String), next: { extra: expect.any(String) } })
})
