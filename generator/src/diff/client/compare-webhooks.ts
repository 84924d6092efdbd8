import { compareItems } from '../compare-items.ts'
import type { Finding } from '../finding.ts'
import type { Views } from '../names/compare-schemas.ts'
import type { TypeComparison } from '../types/compare-types.ts'

/** Payloads of webhooks: callers read them like responses. */
export function compareWebhooks({ before, after }: Views, types: TypeComparison): readonly Finding[] {
  return compareItems(before.api.webhooks, after.api.webhooks, {
    key: ({ typeName }) => typeName,
    subject: ({ typeName }) => typeName,
    reference: ({ type }) => ({ pointer: type?.pointer ?? '#/webhooks' }),
    removed: () => ['webhook-removed', 'is gone'],
    changed: ({ type: old, typeName }, { type: now }) => {
      if (old !== undefined) before.labels.add(old.pointer, typeName)
      if (now !== undefined) after.labels.add(now.pointer, typeName)
      if (old !== undefined && now !== undefined) types.compare(old, now, 'response')
      if ((old === undefined) === (now === undefined)) return []
      return [['response-type-changed', now === undefined ? 'is of any type now' : 'has a type now, was of any']]
    },
    added: () => ['webhook-added', 'is new'],
  })
}
