import { loadFiles, loadOverlayFiles, openApi } from '../load/documents.fixture.ts'
import { merge } from '../merge/merge.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { applyOverlays } from './apply-overlays.ts'

export const document = openApi(`tags: [{name: a}, {name: b}, {name: c}]
paths:
  /models:
    get:
      operationId: list
      tags: [x]
      parameters:
        - {name: first, in: query}
        - {name: second, in: query}
        - {name: third, in: query}
components:
  schemas:
    Model: {type: object, properties: {id: {type: string}}}
    Other: {$ref: '#/components/schemas/Model'}
`)

export const head = (version = '1.0.0'): string => `overlay: ${version}\ninfo:\n  title: Changes\n  version: 1.0.0\n`
export const overlay = (actions: string, version?: string): string => `${head(version)}actions:\n${actions}`

export async function apply(...overlays: readonly string[]): Promise<MergedDocument> {
  const files = Object.fromEntries(overlays.map((text, index) => [`${index}.yaml`, text]))
  return applyOverlays(merge(await loadFiles({ 'a.yaml': document })), await loadOverlayFiles(files))
}
