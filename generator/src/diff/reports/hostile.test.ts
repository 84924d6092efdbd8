import { describe, expect, test } from 'vitest'
import { summarise } from '../../changeset/summary.ts'
import { diffOf, object, operation, type TestDocument } from '../diff.fixture.ts'
import { htmlReport } from './html.ts'
import { markdownReport } from './markdown.ts'

const attack = 'x` <img src=x> @everyone [l](http://evil.example)\n---\n# H\u001b[2J\u202e | ``` {{x}} ${{ y }}'

/** A document whose texts are the attack wherever people may write one. */
function documentOf(end: string): TestDocument {
  const text = attack + end
  const parameter = {
    name: attack,
    in: 'query',
    schema: { type: 'string', default: text, pattern: text, enum: [text] },
  }
  const own = { operationId: 'one', summary: text, description: text, tags: [text], parameters: [parameter] }
  return {
    schemas: { Pet: object({ [attack]: { const: text, format: text, description: text } }) },
    paths: {
      ...operation(own, 'get'),
      ...operation({ operationId: `other${end}`, 'x-sdk-method': end, summary: text }, 'get', `/${end}`),
    },
  }
}

const diff = diffOf(documentOf('old'), documentOf('new'))
const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/^ *(`{3,}).*\n(?:.*\n)*? *\1$/gm, '').replaceAll(/`[^`\n]*`/g, '')

const reports = { markdown: markdownReport(diff), html: htmlReport(diff), changeset: summarise(diff.changes, diff) }

describe.each(Object.entries(reports))('%s', (_name, report) => {
  test('has no characters that act on a terminal or reorder what is shown', () => {
    expect(report.match(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu)).toBeNull()
  })

  test('has the texts as data', () => {
    expect(report).toContain('everyone')
    if (report === reports.html) expect(report).not.toContain('<img')
    else expect(withoutCode(report)).not.toMatch(/(?<!\\)<img|(?<!\\)\[l\]?\(|@everyone|^ *(?:---|# H)/m)
  })
})
