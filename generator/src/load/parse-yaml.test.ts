import { describe, expect, test } from 'vitest'
import { parseYaml } from './parse-yaml.ts'
import { findNode } from './text-node.ts'

describe('scalars are read as JSON would say them', () => {
  test.each([
    ['2024-01-01', '2024-01-01'],
    ['no', 'no'],
    ['on', 'on'],
    ['007', '007'],
    ['0x1F', '0x1F'],
    ['.nan', '.nan'],
    ['.inf', '.inf'],
    ['12:30', '12:30'],
    ['1', 1],
    ['-1.5e3', -1500],
    ['true', true],
    ['~', null],
    ['null', null],
    ['""', ''],
  ])('%s', (text, want) => {
    expect(parseYaml(`a: ${text}`).value).toEqual({ a: want })
  })

  test.each(['200', '1.0', '+1', '1e3', '1_000', 'true', 'True', 'FALSE', 'null', 'Null', '~', 'no', '2024-01-01'])(
    'the key %s is a text as written',
    (key) => {
      const text = `a: {}\nb:\n  - ${key}: [x]\n    c: { ${key}: y }\n`
      const { value, nodes } = parseYaml(text)
      expect(value).toEqual({ a: {}, b: [{ [key]: ['x'], c: { [key]: 'y' } }] })
      expect(findNode(nodes(), `#/b/0/${key}`).offset).toBe(text.indexOf(key))
    },
  )

  test('keys that are written in two ways differ', () => {
    expect(parseYaml('1: a\n1.0: b\ntrue: c\nTrue: d').value).toEqual({ 1: 'a', '1.0': 'b', true: 'c', True: 'd' })
    expect(() => parseYaml(`200: a\n'200': b`)).toThrow(expect.objectContaining({ code: 'duplicate-key' }))
  })

  test('merge keys are resolved', () => {
    expect(parseYaml('a: &a {x: 1}\nb:\n  <<: *a\n  y: 2').value).toEqual({ a: { x: 1 }, b: { x: 1, y: 2 } })
  })
})

describe('lines that other parsers read', () => {
  test.each([
    {
      name: 'a closing brace at the column of its key',
      text: 'a:\n  b: {\n    "c": 1\n  }\n  d: 2\n',
      value: { a: { b: { c: 1 }, d: 2 } },
    },
    {
      name: 'a second line of a quoted text',
      text: 'a:\n  b: "one\n  two"\n  d: 2\n',
      value: { a: { b: 'one two', d: 2 } },
    },
    { name: 'several of them', text: 'a:\n  b: [\n  1,\n  2\n  ]\n  d: 2\n', value: { a: { b: [1, 2], d: 2 } } },
  ])('$name', ({ text, value }) => {
    const parsed = parseYaml(text)
    expect(parsed.value).toEqual(value)
    expect(parsed.warnings.length).toBeGreaterThan(0)
    expect(parsed.warnings[0]).toMatchObject({ code: 'yaml-indentation', hint: expect.any(String) })
    expect(findNode(parsed.nodes(), '#/a/d').offset).toBe(text.indexOf('d:'))
    for (const { offset } of parsed.warnings) expect(text[offset - 1]).toBe(' ')
  })

  test.each([
    ['a:\t{ b: 1 }\nc: 2\n', { a: { b: 1 }, c: 2 }],
    ['a: \t[1,\t2]\n', { a: [1, 2] }],
    ['a: |\n  x:\t{\nb:\t{}\n', { a: 'x:\t{\n', b: {} }],
  ])('tabs that only separate: %j', (text, value) => {
    const parsed = parseYaml(text)
    expect(parsed.value).toEqual(value)
    expect(parsed.warnings).toEqual([])
  })

  test('other errors are reported as if nothing had been tried', () => {
    expect(() => parseYaml('a:\n  b: {\n    c: 1\n  d: 2\n')).toThrow(
      expect.objectContaining({ code: 'yaml-syntax', offset: 21 }),
    )
  })
})

/** Nine levels of nine aliases each: 387 million values. */
const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 8 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
].join('\n')
const nestedAliases = ['b0: &b0 [x]', ...Array.from({ length: 1100 }, (_, i) => `b${i + 1}: &b${i + 1} [*b${i}]`)].join(
  '\n',
)

describe('what cannot be used is refused at its offset', () => {
  test.each([
    ['a: 1\nb: 2\na: 3', 'duplicate-key', 10],
    ['a:\n  b: 1\n  "b": 2', 'duplicate-key', 13],
    ['a: 1\nb: [2', 'yaml-syntax', 10],
    ['a: "x', 'yaml-syntax', 5],
    ['a: b: c', 'yaml-syntax', 4],
    ['a: !custom 1', 'yaml-syntax', 3],
    ['a: !!binary aGk=', 'yaml-syntax', 3],
    ['a: *missing', 'yaml-syntax', 4],
    ['a: 1\n---\nb: 2', 'yaml-syntax', 0],
    [`a: ${'['.repeat(3000)}`, 'yaml-syntax', 1002],
    ['a: &a [*a]', 'yaml-alias', 7],
    [bomb, 'yaml-alias', bomb.indexOf('*')],
    [nestedAliases, 'yaml-alias', nestedAliases.indexOf('*')],
  ])('%#', (text, code, offset) => {
    expect(() => parseYaml(text)).toThrow(expect.objectContaining({ code, offset }))
  })
})

test('keys of the prototype are ordinary keys', () => {
  const { value } = parseYaml('__proto__:\n  polluted: 1\nconstructor: 2')
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

const text = `a: &anchor
  "b c":
    - 1
    - {z: 2}
? 'quoted'
: text
alias: *anchor
block: |
  lines
empty:
`

test.each([
  ['#', 0, '#'],
  ['#/a', 0, '#/a'],
  ['#/a/b c', text.indexOf('"b c"'), '#/a/b c'],
  ['#/a/b c/0', text.indexOf('1\n'), '#/a/b c/0'],
  ['#/a/b c/1/z', text.indexOf('z: 2'), '#/a/b c/1/z'],
  ['#/quoted', text.indexOf("'quoted'"), '#/quoted'],
  ['#/alias/b c/1/z', text.indexOf('z: 2'), '#/alias/b c/1/z'],
  ['#/empty', text.indexOf('empty'), '#/empty'],
  ['#/empty/x', text.indexOf('empty'), '#/empty'],
  ['#/block', text.indexOf('block'), '#/block'],
  ['#/nothing', 0, '#'],
])('%s is found', (pointer, offset, found) => {
  expect(findNode(parseYaml(text).nodes(), pointer)).toEqual({ offset, pointer: found })
})
