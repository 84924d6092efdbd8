import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import * as ofValibot from './valibot.js'
import * as ofZod from './zod.js'

interface StandardSchema {
  readonly '~standard': { validate(value: unknown): unknown }
}

describe.each([
  {
    title: 'zod',
    ...ofZod,
    both: ofZod.both(z.looseObject({ a: z.number().default(1) }), z.looseObject({ b: z.string() })),
  },
  {
    title: 'valibot',
    ...ofValibot,
    both: ofValibot.both(v.looseObject({ a: v.exactOptional(v.number(), 1) }), v.looseObject({ b: v.string() })),
  },
])('$title', ({ instant, wholeNumber, both }) => {
  const resultOf = (schema: StandardSchema, value: unknown) => schema['~standard'].validate(value)

  test.each<
    [
      title: string,
      schema: StandardSchema,
      taken: readonly (readonly [unknown, unknown])[],
      refused: readonly unknown[],
    ]
  >([
    [
      'instant',
      instant(),
      [
        ['2020-01-01T00:00:00Z', new Date('2020-01-01')],
        [new Date(0), new Date(0)],
      ],
      ['x', 7, new Date(NaN)],
    ],
    [
      'wholeNumber',
      wholeNumber(),
      [
        [1, 1n],
        [2n, 2n],
      ],
      [1.5, '1'],
    ],
    [
      'both',
      both,
      [
        [
          { b: 'x', c: 1 },
          { a: 1, b: 'x', c: 1 },
        ],
      ],
      [{ a: 'x', b: 'x' }, { a: 1 }, []],
    ],
  ])('%s', (_title, schema, taken, refused) => {
    for (const [value, want] of taken) expect(resultOf(schema, value)).toMatchObject({ value: want })
    for (const value of refused) expect(resultOf(schema, value)).toHaveProperty('issues')
  })
})

test('a schema is made when it is used first, and once', () => {
  let count = 0
  const lazy = ofValibot.schema<string>(() => {
    count += 1
    return v.string()
  })
  expect(count).toBe(0)
  expect([v.is(lazy, 'x'), v.is(lazy, 1), count]).toEqual([true, false, 1])
})

test('a list is no object in Valibot', () => {
  const schema = ofValibot.object(v.looseObject({}))
  expect([{}, []].map((value) => v.is(schema, value))).toEqual([true, false])
})
