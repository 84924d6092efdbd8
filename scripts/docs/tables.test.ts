import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../lib/paths.ts'

const folder = join(root, 'packages/docs')
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.md') && !path.includes('node_modules') && !path.includes('.vitepress'),
)

test('every column of a table has a head, which screen readers read with each cell', () => {
  const heads = pages.flatMap((page) =>
    [...readFileSync(join(folder, page), 'utf8').matchAll(/^(\|.*\|)\n\| ?:?--/gm)].map(([, head = '']) => ({
      page,
      head,
    })),
  )
  expect(heads.length).toBeGreaterThan(100)
  expect(heads.filter(({ head }) => /\|\s*\|/.test(head))).toEqual([])
})
