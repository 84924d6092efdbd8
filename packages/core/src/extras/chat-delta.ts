import type { ChatAssistantMessage, ChatAudioOutput, ChatStreamDelta } from '@openrouter-sdk/types'
import { foldReasoningDetails } from './chat-reasoning.js'
import { foldToolCalls } from './chat-tool-calls.js'
import type { Lists } from './lists.js'
import { merge, mergeGrowing, text } from './merge.js'

/** Adds one chunk to a message. Other members, such as `annotations`, grow in the same way as `images`. */
export function foldDelta(message: ChatAssistantMessage, delta: ChatStreamDelta, lists: Lists): ChatAssistantMessage {
  const { content, reasoning, refusal, reasoning_details, tool_calls, audio, ...rest } = delta
  return merge(mergeGrowing(message, rest, lists), {
    content: text(message.content, content),
    reasoning: text(message.reasoning, reasoning),
    refusal: text(message.refusal, refusal),
    reasoning_details: reasoning_details?.length
      ? foldReasoningDetails(message.reasoning_details ?? [], reasoning_details, lists)
      : undefined,
    tool_calls: tool_calls?.length ? foldToolCalls(message.tool_calls ?? [], tool_calls, lists) : undefined,
    audio: audio && foldAudio(message.audio ?? {}, audio),
  })
}

function foldAudio(before: ChatAudioOutput, audio: ChatAudioOutput): ChatAudioOutput {
  const { data, transcript, ...rest } = audio
  return merge(before, { ...rest, data: text(before.data, data), transcript: text(before.transcript, transcript) })
}
