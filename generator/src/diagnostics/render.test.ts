import { describe, expect, test } from 'vitest'
import { DocumentError, type DocumentErrorOptions } from './document-error.ts'
import { readLines, render } from './render.ts'

const text = 'openapi: 3.1.1\ninfo:\n  title: T\npaths:\n  /a:\n    get: {}\n'
const show = (options: DocumentErrorOptions, source: string | undefined = text, color = false): string =>
  render([new DocumentError(options)], { color, linesOf: readLines(() => source) })

test('a problem with its place, the lines around it, and what to do', () => {
  expect(
    show({
      code: 'structure',
      message: 'It is wrong',
      place: { file: 'a.yaml', line: 3, column: 3 },
      hint: 'Do better.',
    }),
  ).toBe(
    [
      'a.yaml:3:3 error structure: It is wrong',
      '  1 | openapi: 3.1.1',
      '  2 | info:',
      '> 3 |   title: T',
      '    |   ^',
      '  4 | paths:',
      '  5 |   /a:',
      '  hint: Do better.',
      '',
    ].join('\n'),
  )
})

test('related places have a frame of their own', () => {
  const related = [{ message: 'first used here', place: { file: 'b.yaml', line: 6, column: 5 } }]
  expect(
    show({
      code: 'structure',
      severity: 'warning',
      message: 'Twice',
      place: { file: 'a.yaml', line: 1, column: 1 },
      related,
      hint: 'Once.',
    }),
  ).toBe(
    [
      'a.yaml:1:1 warning structure: Twice',
      '> 1 | openapi: 3.1.1',
      '    | ^',
      '  2 | info:',
      '  3 |   title: T',
      '  first used here: b.yaml:6:5',
      '  4 | paths:',
      '  5 |   /a:',
      '> 6 |     get: {}',
      '    |     ^',
      '  7 |',
      '  hint: Once.',
      '',
    ].join('\n'),
  )
})

describe('without a frame', () => {
  test.each<[name: string, options: DocumentErrorOptions, source: string | undefined, want: string]>([
    ['no place', { code: 'locked', message: 'm', hint: 'h' }, text, 'error locked: m\n  hint: h\n'],
    [
      'no text',
      { code: 'structure', message: 'm', place: { file: 'a', line: 1, column: 1 }, hint: 'h' },
      undefined,
      'a:1:1 error structure: m\n  hint: h\n',
    ],
    [
      'no such line',
      { code: 'structure', message: 'm', place: { file: 'a', line: 99, column: 1 }, hint: 'h' },
      text,
      'a:99:1 error structure: m\n  hint: h\n',
    ],
  ])('%s', (_name, options, source, want) => {
    expect(render([new DocumentError(options)], { color: false, linesOf: readLines(() => source) })).toBe(want)
  })
})

test('long lines are cut around the column', () => {
  const frame = show(
    { code: 'structure', message: 'm', place: { file: 'a', line: 1, column: 5000 }, hint: 'h' },
    `${'x'.repeat(4999)}!${'y'.repeat(4999)}`,
  )
  const [, line = '', caret = ''] = frame.split('\n')
  expect(line.length).toBeLessThan(140)
  expect(line.charAt(caret.indexOf('^'))).toBe('!')
})

test('documents cannot act on the terminal', () => {
  const shown = show(
    { code: 'structure', message: 'a\u001b[2Jb\nc', hint: 'x\u2028y', place: { file: 'a', line: 1, column: 1 } },
    '\u001b]0;title\u0007\tz',
  )
  expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028]/u)
  expect(shown.split('\n')).toHaveLength(5)
})

test('invisible characters of a message are shown', () => {
  const place = { file: 'a\u202eb', line: 1, column: 1 }
  const shown = show({ code: 'structure', message: '"id\u200b\ud800"\nis', hint: '\u001b[31m\u0000', place })
  expect(shown).toContain('a\\u202eb:1:1')
  expect(shown).toContain('"id\\u200b\\ud800" is')
  expect(shown).toContain('hint: \\u001b[31m\\u0000')
})

test('colour only when asked for', () => {
  const options: DocumentErrorOptions = {
    code: 'structure',
    message: 'm',
    place: { file: 'a', line: 1, column: 1 },
    hint: 'h',
  }
  expect(show(options)).not.toContain('\u001b[')
  expect(show(options, text, true)).toContain('\u001b[')
})

test('several problems are set apart, and each file is read once', () => {
  const reads: string[] = []
  const problem = new DocumentError({
    code: 'structure',
    message: 'm',
    place: { file: 'a', line: 1, column: 1 },
    hint: 'h',
  })
  const shown = render([problem, problem], {
    color: false,
    linesOf: readLines((file) => {
      reads.push(file)
      return 'x'
    }),
  })
  expect(shown).toBe(
    'a:1:1 error structure: m\n> 1 | x\n    | ^\n  hint: h\n\na:1:1 error structure: m\n> 1 | x\n    | ^\n  hint: h\n',
  )
  expect(reads).toEqual(['a'])
})
