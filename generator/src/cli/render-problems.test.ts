import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DocumentError, type Severity } from '../diagnostics/document-error.ts'
import { packageFolder } from '../folders.ts'
import { renderProblems, showProblems } from './render-problems.ts'

const terminal = { cwd: '/nowhere', errColor: false, outColor: false, interactive: false, out: () => {}, err: () => {} }

function problems(code: DocumentError['code'], severity: Severity, count: number): readonly DocumentError[] {
  return Array.from({ length: count }, (_, index) => {
    const place = { file: 'api.yaml', line: index + 1, column: 1 }
    return new DocumentError({ code, severity, message: `${code} number ${index + 1}`, place, hint: `hint of ${code}` })
  })
}

test('warnings come first, errors last, each grouped by code with the first in full', () => {
  const mixed = [
    ...problems('lint-bad', 'error', 1),
    ...problems('lint-odd', 'warning', 3),
    ...problems('lint-worse', 'error', 1),
  ]
  expect(renderProblems(mixed, terminal)).toBe(`lint-odd: 3 warnings
api.yaml:1:1 warning lint-odd: lint-odd number 1
  hint: hint of lint-odd
api.yaml:2:1 warning lint-odd: lint-odd number 2
api.yaml:3:1 warning lint-odd: lint-odd number 3

api.yaml:1:1 error lint-bad: lint-bad number 1
  hint: hint of lint-bad

api.yaml:1:1 error lint-worse: lint-worse number 1
  hint: hint of lint-worse
`)
})

test('one error stays in view among many warnings', () => {
  const text = renderProblems([...problems('lint-bad', 'error', 1), ...problems('lint-odd', 'warning', 400)], terminal)
  expect(text.split('\n').length).toBeLessThan(13)
  expect(text).toContain('… and 395 more lint-odd; --json lists all of them')
  expect(text.trimEnd().endsWith('hint of lint-bad')).toBe(true)
})

test('the page that explains the codes is named', () => {
  const shown = showProblems(problems('lint-bad', 'error', 1), { ...terminal, cwd: join(packageFolder, '..') })
  expect(shown.split('\n').slice(-2)).toEqual(['All codes are explained in generator/docs/problems.md', ''])
  expect(existsSync(join(packageFolder, 'docs/problems.md'))).toBe(true)
})
