import { describe, expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'
import { TextSyntaxError } from './parsed-text.ts'
import { findNode } from './text-node.ts'

describe('what is no JSON is refused at its offset', () => {
  test.each([
    ['', 0, 'json-syntax'],
    ['{', 1, 'json-syntax'],
    ['{"a":1', 6, 'json-syntax'],
    ['{"a":1,}', 7, 'json-syntax'],
    ['{"a" 1}', 5, 'json-syntax'],
    ["{'a':1}", 1, 'json-syntax'],
    ['[1,]', 3, 'json-syntax'],
    ['[1 2]', 3, 'json-syntax'],
    ['[01]', 2, 'json-syntax'],
    ['{"a":1]', 6, 'json-syntax'],
    ['{} {}', 3, 'json-syntax'],
    ['"a\nb"', 0, 'json-syntax'],
    ['[nul]', 1, 'json-syntax'],
    ['['.repeat(5000), 1000, 'too-deep'],
  ])('%#', (text, offset, code) => {
    const parse = () => parseJson(text)
    expect(parse).toThrow(TextSyntaxError)
    expect(parse).toThrow(expect.objectContaining({ offset, code }))
  })
})

test.each([
  '{}',
  '[]',
  ' [ ] ',
  '{"a":{"b":[1,-2.5e+3,true,false,null,"\\"\\u00e9"]}}',
  '"x"',
  '{"a":[],"b":{},"c":0}',
])('%s is what JSON.parse reads', (text) => {
  expect(parseJson(text).value).toEqual(JSON.parse(text))
})

test.each([
  ['{"a":1,"b":{"a":2},"a":3}', 19, { a: 3, b: { a: 2 } }],
  ['{"a":1,"\\u0061":3}', 7, { a: 3 }],
  ['{"b":":{\\"c\\":","a":{"x":{"y":1}},"a":3}', 34, { b: ':{"c":', a: 3 }],
])('%s: of a duplicate key, the last counts', (text, offset, value) => {
  const parsed = parseJson(text)
  expect(parsed.value).toEqual(value)
  expect(parsed.warnings).toEqual([
    { code: 'json-duplicate-key', offset, message: expect.any(String), hint: expect.any(String) },
  ])
})

test('keys of the prototype are ordinary keys', () => {
  const { value } = parseJson('{"__proto__":{"polluted":1},"constructor":2}')
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

const text = ' { "a": [ "}", { "b/c" : "]}" } ], "z": 1 }'

test.each([
  ['#', '{ "a"', '#'],
  ['#/a', '"a"', '#/a'],
  ['#/a/0', '"}"', '#/a/0'],
  ['#/a/1', '{ "b/c"', '#/a/1'],
  ['#/a/1/b~1c', '"b/c"', '#/a/1/b~1c'],
  ['#/z', '"z"', '#/z'],
  ['#/a/1/b~1c/d', '"b/c"', '#/a/1/b~1c'],
  ['#/a/7', '"a"', '#/a'],
  ['#/missing/x', '{ "a"', '#'],
])('%s is at %s', (pointer, start, found) => {
  expect(findNode(parseJson(text).nodes(), pointer)).toEqual({ offset: text.indexOf(start), pointer: found })
})
