import type {
  MessagesDeltaEvent,
  MessagesResult,
  MessagesStartMessage,
  MessagesStopEvent,
  MessagesStreamEvents,
} from '@openrouter-sdk/types'
import { foldBlock, stopBlock } from './message-blocks.js'
import { copying, type Lists } from './lists.js'
import { merge } from './merge.js'

/**
 * One more event of a streamed message, folded into the result that the same request gives without `stream`. Start with
 * `undefined`, which remains until the message starts. Nothing that was passed in changes. The `input` of a tool is its
 * JSON text until its block has ended, and stays that if it never does.
 *
 * @example With the stream hook of the React package
 * ```ts
 * const message = useMessagesCreateStream({ initialData: undefined, reduce: foldMessageEvents })
 * ```
 */
export function foldMessageEvents(
  message: MessagesResult | undefined,
  event: MessagesStreamEvents,
): MessagesResult | undefined {
  return foldMessageEvent(message, event, copying)
}

/** The fold with its lists changed in a way of the caller's choice. */
export function foldMessageEvent(
  message: MessagesResult | undefined,
  event: MessagesStreamEvents,
  lists: Lists,
): MessagesResult | undefined {
  if (event.type === 'message_start') return startMessage(event.message)
  if (message === undefined) return undefined
  switch (event.type) {
    case 'content_block_start':
      return { ...message, content: lists.replaceAt(message.content, event.index, event.content_block) }
    case 'content_block_delta':
      return changeBlock(message, event.index, (block) => foldBlock(block, event.delta, lists), lists)
    case 'content_block_stop':
      return changeBlock(message, event.index, stopBlock, lists)
    case 'message_delta':
    case 'message_stop':
      return changeMessage(message, event)
    default:
      return message
  }
}

function startMessage(start: MessagesStartMessage): MessagesResult {
  const { stop_reason, stop_sequence, ...message } = start
  return {
    ...message,
    stop_reason: typeof stop_reason === 'string' ? stop_reason : null,
    stop_sequence: typeof stop_sequence === 'string' ? stop_sequence : null,
  }
}

type Block = MessagesResult['content'][number]

function changeBlock(
  message: MessagesResult,
  index: number,
  change: (block: Block) => Block,
  lists: Lists,
): MessagesResult {
  const block = message.content[index]
  const changed = block && change(block)
  if (changed === undefined || changed === block) return message
  return { ...message, content: lists.replaceAt(message.content, index, changed) }
}

/** The end of a message: members of the event and of its `delta` are members of the message, counts of usage are the latest. */
function changeMessage(message: MessagesResult, event: MessagesDeltaEvent | MessagesStopEvent): MessagesResult {
  if (event.type === 'message_stop') {
    const { type: _, ...rest } = event
    return merge(message, rest)
  }
  const { type: _, delta, usage, ...rest } = event
  return merge(message, { ...rest, ...delta, usage: merge(message.usage, usage ?? {}) })
}
