import { dump } from 'js-yaml'
import type { JsonObject, JsonValue } from '../json.ts'
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

/** A path of RFC 9535 to one place of a document; positions in lists are numbers there. */
export function pathTo(keys: readonly string[], root: JsonObject): string {
  let at: JsonValue | undefined = root
  return keys.reduce((path, key) => {
    const isList = Array.isArray(at)
    at = child(at, key)
    if (isList) return `${path}[${key}]`
    return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}['${key.replaceAll(/['\\]/g, '\\$&')}']`
  }, '$')
}

function child(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Array.isArray(value) ? value[Number(key)] : (value as JsonObject)[key]
}
