import { compareItems } from '../compare-items.ts'
import type { Finding } from '../finding.ts'
import type { Views } from '../names/compare-schemas.ts'

/** Client options that set a header of every call. */
export function compareGlobals({ before, after }: Views): readonly Finding[] {
  return compareItems(before.api.globals, after.api.globals, {
    key: ({ option }) => option,
    subject: ({ option }) => `${after.api.names.options}.${option}`,
    reference: () => ({ pointer: '#/x-sdk-globals' }),
    removed: ({ header }) => ['option-removed', `is gone: header \`${header}\``],
    changed: (old, now) =>
      old.header === now.header ? [] : [['option-changed', `sets the header \`${now.header}\`, was \`${old.header}\``]],
    added: ({ header }) => ['option-added', `is new: header \`${header}\``],
  })
}
