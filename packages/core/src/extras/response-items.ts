import type { OutputItems, StreamEvents } from '@openrouter-sdk/types'
import type { Lists } from './lists.js'
import { foldFusion } from './response-fusion.js'
import { foldParts } from './response-parts.js'

/** An event about one item of the output. */
export type ItemEvent = Extract<StreamEvents, { item_id: string }>

/** Adds one event to an item. An event that does not fit the item, or that is not known, changes nothing. */
export function foldItem(item: OutputItems, event: ItemEvent, lists: Lists): OutputItems {
  switch (item.type) {
    case 'message':
    case 'reasoning':
      return foldParts(item, event, lists)
    case 'function_call':
      if (event.type === 'response.function_call_arguments.delta') {
        return { ...item, arguments: (item.arguments ?? '') + event.delta }
      }
      return event.type === 'response.function_call_arguments.done' ? { ...item, arguments: event.arguments } : item
    case 'custom_tool_call':
      if (event.type === 'response.custom_tool_call_input.delta') {
        return { ...item, input: (item.input ?? '') + event.delta }
      }
      return event.type === 'response.custom_tool_call_input.done' ? { ...item, input: event.input } : item
    case 'apply_patch_call':
    case 'openrouter:apply_patch':
      return foldPatch(item, event)
    case 'image_generation_call':
    case 'openrouter:image_generation':
      return event.type === 'response.image_generation_call.partial_image'
        ? { ...item, result: event.partial_image_b64 }
        : foldStatus(item, event)
    case 'code_interpreter_call':
    case 'openrouter:code_interpreter':
      if (event.type === 'response.code_interpreter_call_code.delta') {
        return { ...item, code: (item.code ?? '') + event.delta }
      }
      return event.type === 'response.code_interpreter_call_code.done'
        ? { ...item, code: event.code }
        : foldStatus(item, event)
    case 'openrouter:fusion':
      return foldStatus(foldFusion(item, event, lists), event)
    case 'web_search_call':
    case 'openrouter:web_search':
      return foldStatus(item, event)
    default:
      return item
  }
}

type Patch = Extract<OutputItems, { type: 'apply_patch_call' | 'openrouter:apply_patch' }>

function foldPatch(item: Patch, event: ItemEvent): OutputItems {
  const { operation } = item
  if (!operation || !('diff' in operation)) return item
  if (event.type === 'response.apply_patch_call_operation_diff.delta') {
    return { ...item, operation: { ...operation, diff: operation.diff + event.delta } }
  }
  return event.type === 'response.apply_patch_call_operation_diff.done'
    ? { ...item, operation: { ...operation, diff: event.diff } }
    : item
}

/** The last word of these events is the status of their item. */
function foldStatus<T extends { status: string }>(item: T, { type }: ItemEvent): T {
  const [, status] = /^response\.\w+_call\.(in_progress|searching|generating|interpreting|completed)$/.exec(type) ?? []
  return status === undefined ? item : { ...item, status }
}
