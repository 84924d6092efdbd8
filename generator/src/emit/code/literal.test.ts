import { expect, test } from 'vitest'
import { Code, type Literal, literal } from './literal.ts'

test.each<[Literal, string]>([
  ['plain', "'plain'"],
  [`it's "quoted" \\ and\nbroken`, `'it\\'s "quoted" \\\\ and\\nbroken'`],
  ['\u2028', "'\\u2028'"],
  ['`${x}`', "'`${x}`'"],
  [[1, true, null], '[1, true, null]'],
  [{}, '{}'],
  [{ a: 1, 'b-c': 'x', 200: 2, '007': 3, gone: undefined }, "{ 200: 2, a: 1, 'b-c': 'x', '007': 3 }"],
  [{ fetch: new Code('fetch'), call: new Code('fetch') }, '{ fetch, call: fetch }'],
])('literal(%j)', (value, want) => {
  expect(literal(value)).toBe(want)
})

test('the source evaluates to the value', () => {
  const value = { text: `'"\`\${1}\\\n\r\t\u2028\u0000😀`, list: [{ nested: null }], 'odd key': -1.5e9 }
  expect(new Function(`return ${literal(value)}`)()).toEqual(value)
})

test('a key called __proto__ is a property, not the prototype', () => {
  const source = literal(Object.fromEntries([['__proto__', 'own']]))
  const value: unknown = new Function(`return ${source}`)()
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  expect(Object.entries(value ?? {})).toEqual([['__proto__', 'own']])
})
