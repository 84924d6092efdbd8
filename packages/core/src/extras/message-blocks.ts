import type { MessagesContentBlockDeltaEvent, ORAnthropicContentBlock } from '@openrouter-sdk/types'
import type { Lists } from './lists.js'

type Delta = MessagesContentBlockDeltaEvent['delta']

/** Adds one event to a content block. A delta that does not fit the block, or that is not known, changes nothing. */
export function foldBlock(block: ORAnthropicContentBlock, delta: Delta, lists: Lists): ORAnthropicContentBlock {
  switch (delta.type) {
    case 'text_delta':
      return block.type === 'text' ? { ...block, text: block.text + delta.text } : block
    case 'citations_delta':
      return block.type === 'text'
        ? { ...block, citations: lists.append(block.citations ?? [], [delta.citation]) }
        : block
    case 'thinking_delta':
      return block.type === 'thinking' ? { ...block, thinking: block.thinking + delta.thinking } : block
    case 'signature_delta':
      return block.type === 'thinking' ? { ...block, signature: delta.signature } : block
    case 'input_json_delta':
      return 'input' in block ? { ...block, input: textOf(block.input) + delta.partial_json } : block
    case 'compaction_delta':
      return block.type === 'compaction' ? foldCompaction(block, delta) : block
    default:
      return block
  }
}

/** The start of a block has an empty object, which the text of the input replaces. */
function textOf(input: unknown): string {
  return typeof input === 'string' ? input : ''
}

function foldCompaction(
  block: Extract<ORAnthropicContentBlock, { type: 'compaction' }>,
  { content, encrypted_content }: Extract<Delta, { type: 'compaction_delta' }>,
): ORAnthropicContentBlock {
  return {
    ...block,
    content: content === null ? block.content : (block.content ?? '') + content,
    ...(encrypted_content && { encrypted_content }),
  }
}

/** Parses the input of a tool when its text is complete. Text that is not JSON, because the model was cut off, stays text. */
export function stopBlock(block: ORAnthropicContentBlock): ORAnthropicContentBlock {
  if (!('input' in block) || typeof block.input !== 'string') return block
  try {
    return { ...block, input: block.input === '' ? {} : JSON.parse(block.input) }
  } catch {
    return block
  }
}
