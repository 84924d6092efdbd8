import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../lib/paths.ts'

const files = globSync(['generator/src/**/*.{ts,tsx}', 'packages/*/src/**/*.{ts,tsx}', 'scripts/**/*.ts'], {
  cwd: root,
  exclude: ['**/node_modules/**', '**/generated/**'],
})

/** Words for which the field has others: see the list of terms. */
const odd = [
  /^\s*(?:\/\*\*|\*|\/\/) ?What\b/,
  /^\s*(?:\/\*\*|\*|\/\/).*\b(?:nobody|whoever|whomever|and the like|bears?|answer(?:s|ed|ing)?|(?:un)?told|tells?)\b/i,
  /^\s*(?:\/\*\*|\*|\/\/).*\b(?:stands?(?!-)|stood|lies?|becomes? of|comes? of|mend(?:s|ed)?|sees? to)\b/i,
]

/** Declared names, in their usual positions. */
const oddNames =
  /\b(?:const|let|function|interface|type|class|readonly) (?:#?(?:is|with|without|no)?(?:answer|told|untold|unsaid)\w*|deepest|inTurns|nobody)\b/i

test('comments open with a noun or a verb, not with What; comments and names use the terms of the field', () => {
  expect(files.length).toBeGreaterThan(1000)
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        [...odd, oddNames].some((pattern) => pattern.test(line)) ? [`${file}:${index + 1}: ${line}`] : [],
      ),
  )
  expect(found).toEqual([])
})
