import type { Webhook } from '../../model/webhooks.ts'
import type { Finding } from '../finding.ts'
import type { Views } from '../names/compare-schemas.ts'
import type { TypeComparison } from '../types/compare-types.ts'

/** Payloads of webhooks: callers read them like responses. */
export function compareWebhooks({ before, after }: Views, types: TypeComparison): readonly Finding[] {
  const now = new Map(after.api.webhooks.map((webhook) => [webhook.typeName, webhook]))
  const old = new Set(before.api.webhooks.map(({ typeName }) => typeName))
  const lost = before.api.webhooks.flatMap((webhook): Finding[] => {
    const partner = now.get(webhook.typeName)
    if (partner === undefined)
      return [{ code: 'webhook-removed', subject: webhook.typeName, message: 'is gone', before: spotOf(webhook) }]
    if (webhook.type !== undefined) before.labels.add(webhook.type.pointer, webhook.typeName)
    if (partner.type !== undefined) after.labels.add(partner.type.pointer, partner.typeName)
    if (webhook.type !== undefined && partner.type !== undefined) {
      types.compare(webhook.type, partner.type, 'response')
      return []
    }
    if (webhook.type === partner.type) return []
    const message = partner.type === undefined ? 'is of any type now' : 'has a type now, was of any'
    return [{ code: 'response-type-changed', subject: webhook.typeName, message }]
  })
  const added = after.api.webhooks.filter(({ typeName }) => !old.has(typeName))
  return [
    ...lost,
    ...added.map((webhook): Finding => ({
      code: 'webhook-added',
      subject: webhook.typeName,
      message: 'is new',
      after: spotOf(webhook),
    })),
  ]
}

function spotOf({ type }: Webhook): { readonly pointer: string } {
  return { pointer: type?.pointer ?? '#/webhooks' }
}
