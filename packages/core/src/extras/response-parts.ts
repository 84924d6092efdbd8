import type { OutputItems, ReasoningTextContent, ResponseOutputText } from '@openrouter-sdk/types'
import type { Lists } from './lists.js'
import { foldOutputText } from './response-text.js'
import type { ItemEvent } from './response-items.js'

type Message = Extract<OutputItems, { type: 'message' }>
type Reasoning = Extract<OutputItems, { type: 'reasoning' }>

/** Adds one event to the parts of a message or of a reasoning. A part that was never announced begins with its first text. */
export function foldParts(item: Message | Reasoning, event: ItemEvent, lists: Lists): OutputItems {
  return item.type === 'message' ? foldMessage(item, event, lists) : foldReasoning(item, event, lists)
}

function foldMessage(item: Message, event: ItemEvent, lists: Lists): Message {
  if (!('content_index' in event)) return item
  const part = partOf(item.content[event.content_index], event, lists)
  return part === undefined ? item : { ...item, content: lists.replaceAt(item.content, event.content_index, part) }
}

type Part = Message['content'][number]

function partOf(before: Part | undefined, event: ItemEvent, lists: Lists): Part | undefined {
  switch (event.type) {
    case 'response.content_part.added':
    case 'response.content_part.done':
      return event.part.type === 'reasoning_text' ? undefined : event.part
    case 'response.refusal.delta':
      return { type: 'refusal', refusal: (before?.type === 'refusal' ? before.refusal : '') + event.delta }
    case 'response.refusal.done':
      return { type: 'refusal', refusal: event.refusal }
    case 'response.output_text.delta':
    case 'response.output_text.done':
    case 'response.output_text.annotation.added':
      return foldOutputText(before?.type === 'output_text' ? before : blankText, event, lists)
    default:
      return undefined
  }
}

const blankText: ResponseOutputText = { type: 'output_text', text: '', annotations: [] }

function foldReasoning(item: Reasoning, event: ItemEvent, lists: Lists): Reasoning {
  const { content, summary = [] } = item
  switch (event.type) {
    case 'response.content_part.added':
    case 'response.content_part.done':
      return event.part.type === 'reasoning_text' ? withContent(item, event.content_index, event.part, lists) : item
    case 'response.reasoning_text.delta':
    case 'response.reasoning_text.done': {
      const part = withText('reasoning_text', content?.[event.content_index], event)
      return withContent(item, event.content_index, part, lists)
    }
    case 'response.reasoning_summary_part.added':
    case 'response.reasoning_summary_part.done':
      return { ...item, summary: lists.replaceAt(summary, event.summary_index, event.part) }
    case 'response.reasoning_summary_text.delta':
    case 'response.reasoning_summary_text.done': {
      const part = withText('summary_text', summary[event.summary_index], event)
      return { ...item, summary: lists.replaceAt(summary, event.summary_index, part) }
    }
    default:
      return item
  }
}

function withContent(item: Reasoning, index: number, part: ReasoningTextContent, lists: Lists): Reasoning {
  return { ...item, content: lists.replaceAt(item.content ?? [], index, part) }
}

/** A part with its next piece of text, or with all of it. */
function withText<Type extends string>(
  type: Type,
  before: { text: string } | undefined,
  event: { delta: string } | { text: string },
): { type: Type; text: string } {
  return { ...before, type, text: 'delta' in event ? (before?.text ?? '') + event.delta : event.text }
}
