import { expect, test } from 'vitest'
import { DocumentError, type Severity } from '../diagnostics/document-error.ts'
import { renderProblems } from './render-problems.ts'

const terminal = { cwd: '/nowhere', errColor: false, outColor: false, interactive: false, out: () => {}, err: () => {} }

function problems(code: string, severity: Severity, count: number): readonly DocumentError[] {
  return Array.from({ length: count }, (_, index) => {
    const place = { file: 'api.yaml', line: index + 1, column: 1 }
    return new DocumentError({ code, severity, message: `${code} number ${index + 1}`, place, hint: `hint of ${code}` })
  })
}

test('warnings come first, errors last, each grouped by code with the first in full', () => {
  const mixed = [...problems('bad', 'error', 1), ...problems('odd', 'warning', 3), ...problems('worse', 'error', 1)]
  expect(renderProblems(mixed, terminal)).toBe(`api.yaml:1:1 warning odd: odd number 1
  hint: hint of odd
api.yaml:2:1 warning odd: odd number 2
api.yaml:3:1 warning odd: odd number 3

api.yaml:1:1 error bad: bad number 1
  hint: hint of bad

api.yaml:1:1 error worse: worse number 1
  hint: hint of worse
`)
})

test('one error stays in view among many warnings', () => {
  const text = renderProblems([...problems('bad', 'error', 1), ...problems('odd', 'warning', 400)], terminal)
  expect(text.split('\n').length).toBeLessThan(12)
  expect(text).toContain('… and 395 more odd; --json lists all of them')
  expect(text.trimEnd().endsWith('hint of bad')).toBe(true)
})
