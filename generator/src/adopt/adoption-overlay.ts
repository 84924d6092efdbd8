import { dump } from 'js-yaml'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { parseSource } from '../load/text-source.ts'
import type { SourceDocument } from '../load/source-document.ts'

/** One action of the overlay that an adoption writes. */
export type AdoptionAction = {
  readonly target: string
  readonly description: string
} & (
  | { readonly 'x-sdk-merge': string }
  | { readonly 'x-sdk-void': string }
  | { readonly update: JsonObject }
  | { readonly remove: true }
)

/** The overlay as text: what people review, and what `generate` reads. */
export function overlayText(title: string, actions: readonly AdoptionAction[]): string {
  const value: JsonObject = {
    overlay: '1.0.0',
    info: { title, version: '1.0.0' },
    actions: actions.map((action): JsonValue => ({ ...action })),
  }
  return `# Written by \`sdkgen adopt\`, which replaces it. Overlays of your own may say more; those with later names count last.\n${dump(value, { lineWidth: 120, noRefs: true })}`
}

/** The overlay as the stages take it. */
export function overlayDocument(file: string, text: string): SourceDocument {
  const { value, locate } = parseSource({ file, text, format: 'yaml' })
  return { file, path: file, text, role: 'input', value, repairs: [], locate }
}
