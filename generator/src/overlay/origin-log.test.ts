import { expect, test } from 'vitest'
import { OriginLog } from './origin-log.ts'

const base = { locate: (pointer: string) => ({ file: 'base', line: 1, column: 1, pointer }) }
const added = { locate: (pointer: string) => ({ file: 'added', line: 1, column: 1, pointer }) }

test('values that are set, moved and removed', () => {
  const log = new OriginLog(base)
  log.set(['list', '1', 'x'], { document: added, pointer: '#/x' })
  log.set(['list', '2'], { document: added, pointer: '#/2' })
  log.set(['gone', 'a'], { document: added, pointer: '#/a' })
  log.remove(['list', '0'], 4)
  log.remove(['gone'], undefined)
  const found = [...log.origins()].map(
    ([pointer, origin]) => `${pointer} < ${origin.document.locate('').file}${origin.pointer}`,
  )
  expect(found.toSorted()).toEqual([
    '#/list/0 < base#/list/1',
    '#/list/0/x < added#/x',
    '#/list/1 < added#/2',
    '#/list/2 < base#/list/3',
  ])
})
