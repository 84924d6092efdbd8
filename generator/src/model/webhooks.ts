import { operationPointer, operationsOf } from '../specification/http-methods.ts'
import { type Docs, readDocs } from './docs.ts'
import { declarable, type NameRegistry } from './names/identifiers.ts'
import { isJson } from './media-types.ts'
import type { RawOperation } from './raw-operations.ts'
import type { Node, Reader } from './reader.ts'
import type { TypeRef } from './type-ref.ts'
import { withoutOverlap } from './names/noise.ts'
import { pascalCase } from './names/words.ts'
import { byCodeUnits } from '../lib/text-order.ts'

/** A request that the API sends: a webhook, or a callback of an operation. Its payload is a type; nothing is called. */
export interface Webhook {
  /** As the document calls it. */
  readonly key: string
  readonly kind: 'webhook' | 'callback'
  /** Exported type of the payload, e.g. `OrderPaidWebhook`. */
  readonly typeName: string
  /** Absent where the document gives no schema. */
  readonly type: TypeRef | undefined
  readonly docs: Docs
}

/** The webhooks of the document and the callbacks of its operations, sorted by type name. */
export function readWebhooks(
  reader: Reader,
  operations: readonly { readonly raw: RawOperation; readonly name: string }[],
  names: NameRegistry,
): readonly Webhook[] {
  const webhooks = reader
    .children(reader.root, 'webhooks')
    .toSorted((a, b) => byCodeUnits(a.key, b.key))
    .flatMap((item) =>
      requestsOf(reader, item, {
        key: item.key,
        kind: 'webhook',
        wanted: declarable(pascalCase(`${item.key} Webhook`)),
      }),
    )
  const callbacks = operations.flatMap(({ raw, name }) =>
    reader.children(raw, 'callbacks').flatMap((callback) => {
      const found = {
        key: callback.key,
        kind: 'callback' as const,
        wanted: declarable(pascalCase(`${withoutOverlap(name, callback.key)} ${callback.key} Callback`)),
      }
      return reader.members(callback).flatMap((item) => requestsOf(reader, item, found))
    }),
  )
  return [...webhooks, ...callbacks]
    .map(({ wanted, ...webhook }) => ({ ...webhook, typeName: names.take(wanted) }))
    .toSorted((a, b) => byCodeUnits(a.typeName, b.typeName))
}

type Found = Pick<Webhook, 'key' | 'kind'> & { readonly wanted: string }

/** One per method that carries a body. */
function requestsOf(reader: Reader, item: Node, found: Found): readonly (Omit<Webhook, 'typeName'> & Found)[] {
  return operationsOf(item.value).flatMap(({ method, operation }) => {
    const node = { value: operation, pointer: operationPointer(item.pointer, method) }
    const media = reader.media(reader.child(node, 'requestBody'), isJson)
    return media === undefined ? [] : [{ ...found, type: reader.type(media), docs: readDocs(node) }]
  })
}
