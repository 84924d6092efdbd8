import { expect, test } from 'vitest'
import type { DocumentError } from '../diagnostics/document-error.ts'
import { loadOverlays } from '../load/load-overlays.ts'
import { load } from '../load/load.ts'
import { openApi, writeFiles } from '../load/documents.fixture.ts'
import { merge } from './merge.ts'

const noInput = (target: string) => [
  `overlays/o.yaml:3 The overlay extends ${target}, which is no input; it is applied all the same`,
]

test.each<[target: string, want: readonly string[]]>([
  ['../api.yaml', []],
  ['./../overlays/../api.yaml', []],
  ['https://api.example/api.yaml', []],
  ['other.yaml', noInput('"other.yaml"')],
  ['../referenced.yaml', noInput('"../referenced.yaml"')],
  ['https://api.example/v2.yaml', noInput('"https://api.example/v2.yaml"')],
  ['https://[', noInput('"https://["')],
  ["''", noInput('""')],
  ['5', noInput('5')],
])('an overlay that extends %s', async (target, want) => {
  const paths = "paths: { /a: { get: { responses: { 200: { $ref: 'referenced.yaml#/ok' } } } } }"
  const cwd = await writeFiles({
    'api.yaml': openApi(`$self: https://api.example/api.yaml\n${paths}\n`),
    'referenced.yaml': 'ok: { description: OK }\n',
    'overlays/o.yaml': `overlay: 1.0.0\ninfo: { title: O, version: '1' }\nextends: ${target}\nactions: []\n`,
  })
  const warnings: DocumentError[] = []
  merge(await load(['api.yaml'], cwd), await loadOverlays(['overlays/o.yaml'], cwd), {
    warn: (warning) => warnings.push(warning),
  })
  const found = warnings.filter(({ code }) => code === 'overlay-extends')
  expect(found.map(({ place, message }) => `${place?.file}:${place?.line} ${message}`)).toEqual(want)
})
