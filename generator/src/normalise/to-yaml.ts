import { dump } from 'js-yaml'
import type { JsonObject } from '../json.ts'

/** The text of a document for people: block style, keys as they come, no anchors, prose folded at 120 characters. */
export function toYaml(document: JsonObject): string {
  return dump(document, { lineWidth: 120, noRefs: true })
}
