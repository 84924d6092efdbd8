import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { runPass } from './pass.fixture.ts'
import { inOneWalk } from './in-one-walk.ts'
import { translateEnums } from './translate-enums.ts'

test.each<[schema: JsonObject, want: JsonValue | undefined]>([
  [{ enum: ['a'], 'x-speakeasy-unknown-values': 'allow' }, true],
  [{ enum: ['a'], 'x-speakeasy-unknown-values': 'disallow' }, false],
  [{ enum: ['a'], 'x-speakeasy-unknown-values': 'allow', 'x-sdk-open-enum': false }, false],
  [{ enum: ['a'] }, undefined],
])('%j', (schema, want) => {
  expect(
    runPass(
      inOneWalk(translateEnums),
      { components: { schemas: { A: schema } } },
      'components',
      'schemas',
      'A',
      'x-sdk-open-enum',
    ),
  ).toBe(want)
})
