import { expect, test } from 'vitest'
import { DocumentError } from '../diagnostics/document-error.ts'
import { knownWarnings } from './known-warnings.ts'

const warning = (message: string, line: number, file = 'api.yaml'): DocumentError =>
  new DocumentError({ code: 'structure', severity: 'warning', message, hint: '', place: { file, line, column: 1 } })

test.each<{ name: string; before: DocumentError[]; now: DocumentError[]; known: number[] }>([
  { name: 'nothing before', before: [], now: [warning('a', 1)], known: [] },
  { name: 'the same', before: [warning('a', 1)], now: [warning('a', 1)], known: [1] },
  { name: 'moved by an edit above it', before: [warning('a', 1)], now: [warning('a', 9)], known: [9] },
  { name: 'another message', before: [warning('a', 1)], now: [warning('b', 1)], known: [] },
  { name: 'another file', before: [warning('a', 1)], now: [warning('a', 1, 'b.yaml')], known: [] },
  { name: 'one more of a kind, above', before: [warning('a', 5)], now: [warning('a', 2), warning('a', 5)], known: [5] },
  { name: 'one more, all moved', before: [warning('a', 5)], now: [warning('a', 2), warning('a', 6)], known: [2] },
  { name: 'one less', before: [warning('a', 1), warning('a', 2)], now: [warning('a', 2)], known: [2] },
])('$name', ({ before, now, known }) => {
  expect([...knownWarnings(now, before)].map(({ place }) => place?.line)).toEqual(known)
})
