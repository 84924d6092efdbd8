import { expect, test } from 'vitest'
import { neededRuntime } from './used-runtime.ts'

const file = (path: string, text = '') => ({ path, text })

const runtime = [
  file('core.ts', "export { call } from './runtime/call.js'"),
  file('runtime/call.ts', "import type { Result } from './result'\nimport { text } from './body/text.ts'"),
  file('runtime/result.ts', "import { call } from './call.js'"),
  file('runtime/body/text.ts'),
  file('runtime/stream.ts', "import { text } from './body/text.js'\nimport { parse } from './parse.js'"),
  file('runtime/parse.ts', "const later = () => import('./late.js')"),
  file('runtime/late.ts'),
]
const always = runtime.slice(0, 4).map(({ path }) => path)

test.each([
  ['what nothing imports is left out', [], always],
  [
    'the whole of what is imported is there',
    ["import { stream } from '../runtime/stream.js'"],
    runtime.map(({ path }) => path),
  ],
  [
    'without an ending',
    ["import { parse } from '../runtime/parse'"],
    [...always, 'runtime/parse.ts', 'runtime/late.ts'],
  ],
  ['a type is needed too', ["import type { Late } from '../runtime/late.ts'"], [...always, 'runtime/late.ts']],
  ['packages of others are none of the runtime', ["import { late } from 'runtime/late'"], always],
])('%s', (_title, texts, want) => {
  const generated = texts.map((text) => file('operations/a.ts', text))
  const kept = neededRuntime(runtime, generated, ({ path }) => path === 'core.ts')
  expect(kept.map(({ path }) => path)).toEqual(want)
})
