import { expect, test } from 'vitest'
import { loadFiles, loadOverlayFiles, openApi, summariesOf } from '../load/documents.fixture.ts'
import { merge } from '../merge/merge.ts'
import { applyOverlays } from './apply-overlays.ts'

const overlay = (actions: string): string => `overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: [${actions}]\n`
const gone = '{target: $.paths.gone.get, description: named, update: {x-sdk-method: go}}'

test('an action that is declared void need match nothing', async () => {
  const merged = merge(await loadFiles({ 'a.yaml': openApi('paths: {}\n') }))
  const overlays = await loadOverlayFiles({
    '10.yaml': overlay(`${gone}, {target: $.info, description: more, update: {x: 1}}`),
    '20.yaml': overlay('{target: $.paths.gone.get, description: it is gone, x-sdk-void: 10.yaml}'),
  })
  expect(applyOverlays(merged, overlays).value).toMatchObject({ info: { x: 1 } })
})

test.each([
  ['{target: $.paths.gone.get, description: why, x-sdk-void: other.yaml}', 2],
  ['{target: $.paths.other.get, description: why, x-sdk-void: 10.yaml}', 2],
])('%s names no action', async (action, problems) => {
  const merged = merge(await loadFiles({ 'a.yaml': openApi('paths: {}\n') }))
  const overlays = await loadOverlayFiles({ '10.yaml': overlay(gone), '20.yaml': overlay(action) })
  const found = await summariesOf(() => applyOverlays(merged, overlays))
  expect(found).toHaveLength(problems)
  expect(found.join('\n')).toMatch(/has no action with the target \$\.paths/)
})
