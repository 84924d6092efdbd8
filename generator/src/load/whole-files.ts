import { DocumentError } from '../diagnostics/document-error.ts'
import type { JsonObject } from '../lib/json.ts'
import { mapReferences } from './references.ts'
import type { SourceDocument } from './source-document.ts'

/**
 * `pet.yaml#/` names the member of the file whose key is empty; the file itself is meant, as every tool reads it that has
 * no such member to find.
 */
export function resolveWholeFiles({ value, text, locate }: Pick<SourceDocument, 'value' | 'text' | 'locate'>): {
  readonly value: JsonObject
  readonly warnings: readonly DocumentError[]
} {
  const warnings: DocumentError[] = []
  if (!/[^\s"'#]#\/(?=["'\s,}\]]|$)/.test(text)) return { value, warnings }
  const resolved = mapReferences(value, ({ target, pointer }) => {
    if (!/.#\/$/.test(target)) return target
    const whole = target.slice(0, -2)
    warnings.push(
      new DocumentError({
        code: 'reference-to-root',
        severity: 'warning',
        message: `${target} is read as ${whole}, the whole file`,
        place: locate(pointer()),
        hint: `Write ${whole}.`,
      }),
    )
    return whole
  })
  return { value: resolved, warnings }
}
