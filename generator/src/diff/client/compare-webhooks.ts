import { matchBy } from '../match.ts'
import type { Webhook } from '../../model/webhooks.ts'
import type { Finding } from '../finding.ts'
import type { Views } from '../names/compare-schemas.ts'
import type { TypeComparison } from '../types/compare-types.ts'

/** Payloads of webhooks: callers read them like responses. */
export function compareWebhooks({ before, after }: Views, types: TypeComparison): readonly Finding[] {
  const { pairs, removed, added } = matchBy(before.api.webhooks, after.api.webhooks, ({ typeName }) => typeName)
  return [
    ...removed.map((webhook): Finding => ({
      code: 'webhook-removed',
      subject: webhook.typeName,
      message: 'is gone',
      before: referenceTo(webhook),
    })),
    ...pairs.flatMap(([{ type: old, typeName }, { type: now }]): Finding[] => {
      if (old !== undefined) before.labels.add(old.pointer, typeName)
      if (now !== undefined) after.labels.add(now.pointer, typeName)
      if (old !== undefined && now !== undefined) types.compare(old, now, 'response')
      if ((old === undefined) === (now === undefined)) return []
      const message = now === undefined ? 'is of any type now' : 'has a type now, was of any'
      return [{ code: 'response-type-changed', subject: typeName, message }]
    }),
    ...added.map((webhook): Finding => ({
      code: 'webhook-added',
      subject: webhook.typeName,
      message: 'is new',
      after: referenceTo(webhook),
    })),
  ]
}

function referenceTo({ type }: Webhook): { readonly pointer: string } {
  return { pointer: type?.pointer ?? '#/webhooks' }
}
