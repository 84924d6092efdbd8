import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { root } from '../lib/paths.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const verbs = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'])
const { paths } = load(read('spec/openapi.yaml')) as { readonly paths: Readonly<Record<string, object>> }
const operations = Object.values(paths).flatMap((item) => Object.keys(item).filter((key) => verbs.has(key))).length
const functions = readdirSync(join(root, 'packages/docs/reference/operations')).length

/** Every number of operations or functions that a page states for the whole API. */
test.each([
  ['README.md', [`all ${operations} operations`]],
  ['packages/docs/reference/index.md', [`${operations} operations`, `${functions} functions`]],
  ['spec/operations.md', [`${operations} operations`, `${functions} functions`]],
])('%s states %o', (page, wanted) => {
  const text = read(page)
  for (const phrase of wanted) expect(text).toContain(phrase)
  const stated = [...text.matchAll(/\b(\d{3,}) (operations|functions)\b/g)].map(
    ([, figure, noun]) => `${figure} ${noun}`,
  )
  const correct = new Set([`${operations} operations`, `${functions} functions`])
  expect(stated.filter((phrase) => !correct.has(phrase))).toEqual([])
})

test('the comparison of the README has the same number of operations', () => {
  expect(read('README.md')).toMatch(new RegExp(String.raw`\| Operations of OpenRouter +\| ${operations} `))
})
