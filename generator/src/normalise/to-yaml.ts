import { dump } from 'js-yaml'
import type { MergedDocument } from '../merge/merged-document.ts'

/** The text of a document for people: block style, keys as they come, no anchors, prose folded at 120 characters. */
export function toYaml(document: MergedDocument): string {
  return dump(document.value, { lineWidth: 120, noRefs: true })
}
