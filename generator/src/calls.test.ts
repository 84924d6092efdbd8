import { join } from 'node:path'
import { expect, test } from 'vitest'
import { callEveryOperation } from './calls.fixture.ts'
import { root } from './folders.ts'

/** Documents that come with the development dependencies; what Prism cannot read, most styles, is in the wire test. */
const documents = `
  2.0/json/petstore 2.0/json/petstore-expanded 2.0/json/petstore-simple 3.0/json/callbacks 3.0/json/complex-nesting
  3.0/json/discriminators 3.0/json/file-uploads 3.0/json/form-data 3.0/json/link-example 3.0/json/parameters-common 3.0/json/parameters-style
  3.0/json/petstore 3.0/json/polymorphism 3.0/json/request-examples 3.0/json/schema-enums 3.0/json/schema-types
 3.0/json/security 3.0/json/star-trek 3.0/json/uspto 3.1/json/petstore
  3.1/json/schema-types 3.1/json/train-travel
`
  .trim()
  .split(/\s+/)

/** The sampler finds no value that is valid for these. */
const unmade = new Set([
  'POST /potentially-undefined-formData',
  'PUT /anything/quirks/polymorphism',
  'PATCH /anything/quirks/polymorphism',
])

test.each(documents)('every operation of %s sends what the document asks for', { timeout: 120_000 }, async (name) => {
  const { right, wrong, skipped } = await callEveryOperation(
    join(root, `node_modules/@readme/oas-examples/${name}.json`),
  )
  expect(wrong).toEqual([])
  expect(skipped.filter((title) => !unmade.has(title))).toEqual([])
  expect(right.length).toBeGreaterThan(0)
})
