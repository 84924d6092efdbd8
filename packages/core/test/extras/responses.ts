import type { OpenResponsesResult, OutputItems, StreamEvents } from '@openrouter-sdk/types'

/** A response that has just been created. */
export const created: OpenResponsesResult = {
  id: 'resp_1',
  object: 'response',
  created_at: 1_760_000_000,
  completed_at: null,
  status: 'in_progress',
  model: 'acme/large',
  output: [],
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: null,
  parallel_tool_calls: true,
  frequency_penalty: null,
  presence_penalty: null,
  temperature: null,
  top_p: null,
  tool_choice: 'auto',
  tools: [],
}

export const start: StreamEvents = { type: 'response.created', sequence_number: 0, response: created }

export const added = (item: OutputItems, output_index = 0): StreamEvents => ({
  type: 'response.output_item.added',
  sequence_number: 0,
  output_index,
  item,
})

export const done = (item: OutputItems, output_index = 0): StreamEvents => ({
  type: 'response.output_item.done',
  sequence_number: 0,
  output_index,
  item,
})
