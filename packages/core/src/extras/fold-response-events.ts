import type { OpenResponsesResult, OutputItems, StreamEvents } from '@openrouter-sdk/types'
import { copying, type Lists } from './lists.js'
import { foldItem } from './response-items.js'

/**
 * One more event of a streamed response, folded into the result that the same request gives without `stream`. Start with
 * `undefined`, which remains until the response is created. Nothing that was passed in changes.
 *
 * @example With the stream hook of the React package
 * ```ts
 * const response = useResponsesSendStream({ initialData: undefined, reduce: foldResponseEvents })
 * ```
 */
export function foldResponseEvents(
  response: OpenResponsesResult | undefined,
  event: StreamEvents,
): OpenResponsesResult | undefined {
  return foldResponseEvent(response, event, copying)
}

/** The fold with its lists changed in a way of the caller's choice. */
export function foldResponseEvent(
  response: OpenResponsesResult | undefined,
  event: StreamEvents,
  lists: Lists,
): OpenResponsesResult | undefined {
  if (event.type === 'response.created') return newest(event.response, undefined)
  if ('response' in event) return newest(event.response, response)
  if (response === undefined) return undefined
  if (event.type === 'error') return failed(response, event)
  if (!('output_index' in event)) return response
  const output = 'item' in event ? placeItem(response.output, event, lists) : changeItem(response.output, event, lists)
  return output === response.output ? response : { ...response, output }
}

/** The response as an event has it, with the items so far where it has none. */
function newest(response: OpenResponsesResult, before: OpenResponsesResult | undefined): OpenResponsesResult {
  const output = response.output?.length ? response.output : (before?.output ?? [])
  return { ...response, output }
}

function failed(response: OpenResponsesResult, error: Extract<StreamEvents, { type: 'error' }>): OpenResponsesResult {
  return { ...response, status: 'failed', error: { code: error.code ?? 'server_error', message: error.message } }
}

function placeItem(
  output: OutputItems[],
  { item, output_index }: Extract<StreamEvents, { item: OutputItems }>,
  lists: Lists,
): OutputItems[] {
  return lists.replaceAt(output, positionOf(output, output_index, item.id), item)
}

function changeItem(
  output: OutputItems[],
  event: Extract<StreamEvents, { item_id: string }>,
  lists: Lists,
): OutputItems[] {
  const position = positionOf(output, event.output_index, event.item_id)
  const item = output[position]
  const changed = item && foldItem(item, event, lists)
  return changed === undefined || changed === item ? output : lists.replaceAt(output, position, changed)
}

/** The output index; where the list is shorter, because an item was left out, the place of the item with that id. */
function positionOf(output: readonly OutputItems[], index: number, id: string | undefined): number {
  if (index < output.length) return index
  const position = output.findIndex((item) => item.id !== undefined && item.id === id)
  return position < 0 ? output.length : position
}
