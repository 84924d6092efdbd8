import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageFolder } from '../../folders.ts'
import { heyApiAdvice } from './hey-api.ts'
import { kubbAdvice } from './kubb.ts'
import { openapiTypescriptAdvice } from './openapi-typescript.ts'
import { orvalAdvice } from './orval.ts'

test.each([
  ['hey-api', heyApiAdvice],
  ['orval', orvalAdvice],
  ['kubb', kubbAdvice],
  ['openapi-typescript', openapiTypescriptAdvice],
])('the guide from %s has every option that `init --from` gives advice on', (tool, advice) => {
  const guide = readFileSync(join(packageFolder, `docs/from-${tool}.md`), 'utf8')
  const options = Object.entries(advice).flatMap(([path, text]) => (text === '' ? [] : [path.split('.').at(-1) ?? '']))
  expect(options.filter((option) => !guide.includes(option))).toEqual([])
})
