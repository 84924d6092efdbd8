import { expect, test } from 'vitest'
import { diffOf, exchanged, given, object, operation, type TestDocument } from '../diff.fixture.ts'
import { htmlReport } from './html.ts'
import { jsonReport } from './json.ts'
import { markDifference } from './mark-difference.ts'
import { markdownReport } from './markdown.ts'
import { terminalReport } from './terminal.ts'

const text = { type: 'string' }
const hostile = '</script><b>`x` | "'
const diff = diffOf(
  exchanged(object({ 'name!': { ...text, description: 'A' }, [hostile]: text, kind: { type: 'string', enum: ['a'] } })),
  exchanged(object({ name: { ...text, description: 'B' }, kind: { type: 'string', enum: ['a', 'b'] }, extra: text })),
)
const none = diffOf(given(object({})), given(object({})))

test('terminal: by severity, with reason, operations and places', () => {
  const report = terminalReport(diff, { color: false })
  expect(report).toMatch(/^Breaking \(2\)\n/)
  expect(report).toContain(`
Breaks types only (1)
  Pet.kind has the new value "b" response-value-added
    - kind?: 'a'
    + kind?: 'a' | 'b'
    A switch over all values is no longer exhaustive. Handle the new value.
    in petsSave (request and response)
    old.yaml:1:1 → new.yaml:1:1
`)
  expect(report).toContain('\nDocumentation (1)\n  Pet.name is described differently documented\n')
  expect(terminalReport(diff, { color: true })).toContain('\u001b[')
  expect(terminalReport(none, { color: false })).toBe('')
})

test('Markdown: what needs no action is folded, and names cannot break out', () => {
  const report = markdownReport(diff)
  expect(report).toMatch(
    /^## Pet Shop: `old` → `new`\n\n2 breaking, 1 breaks types only, 1 compatible, 1 documentation\. This asks for \*\*a major release from 1\.0\.0 on\*\*\.\n/,
  )
  expect(report).toContain('### Breaking (2)')
  expect(report).toContain('<details>\n<summary>Compatible (1)</summary>')
  expect(report).not.toMatch(/^- .*[^\\]<b/m)
  expect(markdownReport(diff, '1.4.0')).toContain('This asks for **a major release, 2.0.0**.')
  expect(markdownReport(none)).toContain('No change that callers can notice.')
})

test('Markdown: the title of a document is text, and mentions no account', () => {
  const title = 'Pets <img src=x> @acme/team `x`\n# Head'
  const report = markdownReport({ ...diff, after: { ...diff.after, title } })
  expect(report.split('\n')[0]).toBe('## Pets \\<img src=x\\> &#64;acme/team \\`x\\` \\# Head: `old` → `new`')
})

test('JSON: a stable shape with the text of each rule', () => {
  const report = jsonReport(diff)
  expect(report).toMatchObject({
    format: 1,
    before: { title: 'Pet Shop', version: '1.0.0', label: 'old', operations: 1 },
    counts: { breaking: 2, types: 1, compatible: 1, documentation: 1 },
  })
  expect(Object.keys(report.changes[1] ?? {})).toEqual([
    'id',
    'code',
    'severity',
    'subject',
    'message',
    'operations',
    'before',
    'after',
    'title',
    'why',
    'todo',
  ])
  expect(JSON.parse(JSON.stringify(report)).changes).toHaveLength(5)
})

test('HTML: one file that loads nothing, in which documents are only text', () => {
  const page = htmlReport(diff)
  expect(page).not.toMatch(/(?:src|href)="(?!#)|@import|url\(|https?:/)
  expect(page.match(/<\/script>/g)).toHaveLength(1)
  expect(page).not.toContain('<b>`x`')
  expect(page.match(/<article /g)).toHaveLength(5)
  expect(page).toContain('href="#operation=petsSave"')
  expect(page).toContain('name<mark>?</mark>: string')
  expect(htmlReport(diff, '0.4.0')).toContain('This asks for a minor release, 0.5.0.')
  expect(htmlReport(none)).toContain('notice no difference')
})

test.each([
  ['a: string', 'a?: string', ['a', ''], ['a', '?']],
  ['limit: A', 'limits: A', ['', 'limit'], ['', 'limits']],
  ["'a' | 'b'", "'a' | 'b' | 'c'", ["'a' | 'b'", ''], ["'a' | 'b'", " | 'c'"]],
  [undefined, 'new', undefined, ['new', '']],
])('the difference between %s and %s', (before, after, minus, plus) => {
  const marks = markDifference(before, after).map(({ kind, start, middle }) => [kind, start, middle])
  expect(marks).toEqual([...(minus === undefined ? [] : [['minus', ...minus]]), ['plus', ...plus]])
})

const wide = (...names: readonly string[]): TestDocument => ({
  paths: Object.assign(
    {},
    ...['/pets', '/cats'].map((path, index) =>
      operation(
        {
          operationId: `save${index}`,
          'x-sdk-method': `save${index}`,
          requestBody: {
            required: true,
            content: { 'application/json': { schema: object(Object.fromEntries(names.map((name) => [name, text]))) } },
          },
        },
        'post',
        path,
      ),
    ),
  ),
})

test('many changes start with a summary by operation, and the details of a long list are folded', () => {
  const many = diffOf(wide('a!', 'b!', 'c!', 'd!', 'e!', 'f!', 'g'), wide('a', 'h', 'i'))
  expect(terminalReport(many, { color: false })).toMatch(
    /^By operation \(2\)\n {2}petsSave0 {2}6 breaking, 3 compatible\n {2}petsSave1 {2}6 breaking, 3 compatible\n\nBreaking/,
  )
  const report = markdownReport(many)
  expect(report).toMatch(/\| Operation \| Changes \|\n\| --- \| --- \|\n\| `petsSave0` \| 6 breaking, 3 compatible \|/)
  expect(report).toContain('<details>\n<summary>Breaking (12)</summary>')
})

test('versions of the documents are beside their labels', () => {
  const newer = { ...diff, after: { ...diff.after, version: '2.0.0' } }
  expect(markdownReport(newer).split('\n')[0]).toBe('## Pet Shop: `old` (version `1.0.0`) → `new` (version `2.0.0`)')
})
