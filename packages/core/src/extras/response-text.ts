import type { ResponseOutputText, StreamEvents, StreamLogprob } from '@openrouter-sdk/types'
import type { Lists } from './lists.js'

type TextEvent = Extract<StreamEvents, { type: `response.output_text.${string}` }>

/** Adds one event to a text, its annotations and the probabilities of its tokens. */
export function foldOutputText(part: ResponseOutputText, event: TextEvent, lists: Lists): ResponseOutputText {
  switch (event.type) {
    case 'response.output_text.annotation.added':
      return { ...part, annotations: lists.replaceAt(part.annotations ?? [], event.annotation_index, event.annotation) }
    case 'response.output_text.delta': {
      const logprobs = event.logprobs?.map(wholeLogprob) ?? []
      return {
        ...part,
        text: part.text + event.delta,
        ...(logprobs.length > 0 && { logprobs: lists.append(part.logprobs ?? [], logprobs) }),
      }
    }
    case 'response.output_text.done': {
      const logprobs = event.logprobs?.map(wholeLogprob) ?? []
      return { ...part, text: event.text, ...(logprobs.length > 0 && { logprobs }) }
    }
    default:
      return part
  }
}

type Logprob = NonNullable<ResponseOutputText['logprobs']>[number]

/** In a stream the alternatives and the bytes may be missing, in a result they are not. */
function wholeLogprob(logprob: StreamLogprob): Logprob {
  const alternatives = logprob.top_logprobs ?? []
  return {
    ...logprob,
    bytes: logprob.bytes ?? [],
    top_logprobs: alternatives.flatMap(({ token, logprob: value, bytes = [], ...rest }) =>
      token === undefined || value === undefined ? [] : [{ ...rest, token, logprob: value, bytes }],
    ),
  }
}
