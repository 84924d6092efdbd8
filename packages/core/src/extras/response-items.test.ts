import type { FusionAnalysisResult, OutputItems, StreamEvents } from '@openrouter-sdk/types'
import { expect, test } from 'vitest'
import { foldAll, unknownEvent } from '../../test/extras/fold.js'
import { added, start } from '../../test/extras/responses.js'
import { foldResponseEvents } from './fold-response-events.js'

type EventOf<Type extends StreamEvents['type']> = Extract<StreamEvents, { type: Type }>
type ItemType = Extract<StreamEvents, { item_id: string }>['type']

/** The item before, what the event says besides its place, and what the item has afterwards. */
type Row<Type extends ItemType> = readonly [
  item: OutputItems,
  event: Omit<EventOf<Type>, 'type' | 'item_id' | 'output_index' | 'sequence_number'>,
  want: object,
]

const message: OutputItems = { type: 'message', id: 'i', role: 'assistant', status: 'in_progress', content: [] }
const spoken: OutputItems = { ...message, content: [{ type: 'output_text', text: 'Hel', annotations: [] }] }
const refusing: OutputItems = { ...message, content: [{ type: 'refusal', refusal: 'I ' }] }
const thinking: OutputItems = {
  type: 'reasoning',
  id: 'i',
  summary: [{ type: 'summary_text', text: 'In ' }],
  content: [{ type: 'reasoning_text', text: 'So ' }],
}
const call: OutputItems = { type: 'function_call', id: 'i', call_id: 'c', name: 'add', arguments: '{"a"' }
const image: OutputItems = { type: 'image_generation_call', id: 'i', status: 'in_progress', result: null }
const python: OutputItems = { type: 'openrouter:code_interpreter', id: 'i', status: 'in_progress', code: '1 +' }
const search: OutputItems = { type: 'openrouter:web_search', id: 'i', status: 'in_progress' }
const custom: OutputItems = { type: 'custom_tool_call', id: 'i', call_id: 'c', name: 'sql', input: 'select' }
const patch: OutputItems = {
  type: 'apply_patch_call',
  id: 'i',
  call_id: 'c',
  status: 'in_progress',
  operation: { type: 'update_file', path: 'a.ts', diff: '+a' },
}
const fusion: OutputItems = {
  type: 'openrouter:fusion',
  id: 'i',
  status: 'in_progress',
  responses: [{ model: 'a', content: 'Hel' }, { model: 'b' }],
}
const analysis: FusionAnalysisResult = {
  blind_spots: [],
  consensus: ['yes'],
  contradictions: [],
  partial_coverage: [],
  unique_insights: [],
}
const text = (value: string, rest: object = {}) => ({ type: 'output_text', text: value, annotations: [], ...rest })
const citation = { type: 'url_citation', url: 'https://example.com', title: 'T', start_index: 0, end_index: 1 } as const

const rows: { readonly [Type in ItemType]: Row<Type> } = {
  'response.content_part.added': [
    message,
    { content_index: 0, part: { type: 'output_text', text: '', annotations: [] } },
    { content: [text('')] },
  ],
  'response.content_part.done': [
    spoken,
    { content_index: 0, part: { type: 'output_text', text: 'Hello', annotations: [] } },
    { content: [text('Hello')] },
  ],
  'response.output_text.delta': [
    spoken,
    {
      content_index: 0,
      delta: 'lo',
      logprobs: [{ token: 'lo', logprob: -1, top_logprobs: [{ token: 'la', logprob: -2 }, {}] }],
    },
    {
      content: [
        text('Hello', {
          logprobs: [{ token: 'lo', logprob: -1, bytes: [], top_logprobs: [{ token: 'la', logprob: -2, bytes: [] }] }],
        }),
      ],
    },
  ],
  'response.output_text.done': [
    spoken,
    { content_index: 0, text: 'Hello', logprobs: [] },
    { content: [text('Hello')] },
  ],
  'response.output_text.annotation.added': [
    spoken,
    { content_index: 0, annotation_index: 0, annotation: citation },
    { content: [text('Hel', { annotations: [citation] })] },
  ],
  'response.refusal.delta': [
    refusing,
    { content_index: 0, delta: 'cannot' },
    { content: [{ type: 'refusal', refusal: 'I cannot' }] },
  ],
  'response.refusal.done': [
    refusing,
    { content_index: 0, refusal: 'I cannot.' },
    { content: [{ type: 'refusal', refusal: 'I cannot.' }] },
  ],
  'response.reasoning_text.delta': [
    thinking,
    { content_index: 0, delta: 'then' },
    { content: [{ type: 'reasoning_text', text: 'So then' }] },
  ],
  'response.reasoning_text.done': [
    thinking,
    { content_index: 0, text: 'So.' },
    { content: [{ type: 'reasoning_text', text: 'So.' }] },
  ],
  'response.reasoning_summary_part.added': [
    thinking,
    { summary_index: 1, part: { type: 'summary_text', text: '' } },
    {
      summary: [
        { type: 'summary_text', text: 'In ' },
        { type: 'summary_text', text: '' },
      ],
    },
  ],
  'response.reasoning_summary_part.done': [
    thinking,
    { summary_index: 0, part: { type: 'summary_text', text: 'In short' } },
    { summary: [{ type: 'summary_text', text: 'In short' }] },
  ],
  'response.reasoning_summary_text.delta': [
    thinking,
    { summary_index: 0, delta: 'short' },
    { summary: [{ type: 'summary_text', text: 'In short' }] },
  ],
  'response.reasoning_summary_text.done': [
    thinking,
    { summary_index: 0, text: 'In short' },
    { summary: [{ type: 'summary_text', text: 'In short' }] },
  ],
  'response.function_call_arguments.delta': [call, { delta: ':1}' }, { arguments: '{"a":1}' }],
  'response.function_call_arguments.done': [call, { name: 'add', arguments: '{"a":1}' }, { arguments: '{"a":1}' }],
  'response.custom_tool_call_input.delta': [custom, { delta: ' 1' }, { input: 'select 1' }],
  'response.custom_tool_call_input.done': [custom, { input: 'select 2' }, { input: 'select 2' }],
  'response.apply_patch_call_operation_diff.delta': [
    patch,
    { delta: '\n+b' },
    { operation: { type: 'update_file', path: 'a.ts', diff: '+a\n+b' } },
  ],
  'response.apply_patch_call_operation_diff.done': [
    patch,
    { diff: '+c' },
    { operation: { type: 'update_file', path: 'a.ts', diff: '+c' } },
  ],
  'response.image_generation_call.in_progress': [image, {}, { status: 'in_progress' }],
  'response.image_generation_call.generating': [image, {}, { status: 'generating' }],
  'response.image_generation_call.partial_image': [
    image,
    { partial_image_b64: 'AAAA', partial_image_index: 0 },
    { result: 'AAAA' },
  ],
  'response.image_generation_call.completed': [image, {}, { status: 'completed' }],
  'response.code_interpreter_call.in_progress': [python, {}, { status: 'in_progress' }],
  'response.code_interpreter_call.interpreting': [python, {}, { status: 'interpreting' }],
  'response.code_interpreter_call.completed': [python, {}, { status: 'completed' }],
  'response.code_interpreter_call_code.delta': [python, { delta: ' 1' }, { code: '1 + 1' }],
  'response.code_interpreter_call_code.done': [python, { code: '2' }, { code: '2' }],
  'response.web_search_call.in_progress': [search, {}, { status: 'in_progress' }],
  'response.web_search_call.searching': [search, {}, { status: 'searching' }],
  'response.web_search_call.completed': [search, {}, { status: 'completed' }],
  'response.fusion_call.in_progress': [fusion, {}, { status: 'in_progress' }],
  'response.fusion_call.panel.added': [
    fusion,
    { model: 'c' },
    { responses: [{ model: 'a', content: 'Hel' }, { model: 'b' }, { model: 'c' }] },
  ],
  'response.fusion_call.panel.delta': [
    fusion,
    { model: 'a', delta: 'lo' },
    { responses: [{ model: 'a', content: 'Hello' }, { model: 'b' }] },
  ],
  'response.fusion_call.panel.reasoning.delta': [fusion, { model: 'a', delta: 'hm' }, {}],
  'response.fusion_call.panel.completed': [
    fusion,
    { model: 'b', content: 'Yes' },
    {
      responses: [
        { model: 'a', content: 'Hel' },
        { model: 'b', content: 'Yes' },
      ],
    },
  ],
  'response.fusion_call.panel.failed': [
    fusion,
    { model: 'b', error: 'busy', status_code: 503 },
    { responses: [{ model: 'a', content: 'Hel' }], failed_models: [{ model: 'b', error: 'busy', status_code: 503 }] },
  ],
  'response.fusion_call.analysis.in_progress': [fusion, { analyst_model: 'x', judge_model: 'y' }, {}],
  'response.fusion_call.analysis.completed': [fusion, { analysis }, { analysis }],
  'response.fusion_call.completed': [fusion, {}, { status: 'completed' }],
}

const event = (type: string, rest: object): StreamEvents =>
  unknownEvent(JSON.stringify({ type, sequence_number: 1, output_index: 0, item_id: 'i', ...rest }))
const fold = (item: OutputItems, type: string, rest: object) =>
  foldAll(foldResponseEvents, [start, added(item), event(type, rest)]).output[0]

test.each(Object.entries(rows))('%s', (type, [item, rest, want]) => {
  expect(fold(item, type, rest)).toEqual({ ...item, ...want })
})

test.each(Object.entries(rows))('%s does nothing to an item of another kind', (type, [, rest]) => {
  const item: OutputItems = unknownEvent('{"type":"mood_call","id":"i","mood":"calm"}')
  const before = foldAll(foldResponseEvents, [start, added(item)])
  expect(foldResponseEvents(before, event(type, rest))).toBe(before)
})

test.each<[name: string, item: OutputItems, type: ItemType, rest: object, want: object]>([
  [
    'a text that was not announced',
    message,
    'response.output_text.delta',
    { content_index: 0, delta: 'Hi' },
    { content: [text('Hi')] },
  ],
  [
    'reasoning without content',
    { type: 'reasoning', id: 'i', summary: [] },
    'response.reasoning_text.delta',
    { content_index: 0, delta: 'So' },
    { content: [{ type: 'reasoning_text', text: 'So' }] },
  ],
  [
    'a part of reasoning',
    { type: 'reasoning', id: 'i', summary: [], content: null },
    'response.content_part.added',
    { content_index: 0, part: { type: 'reasoning_text', text: '' } },
    { content: [{ type: 'reasoning_text', text: '' }] },
  ],
  [
    'a panel that was not announced',
    { type: 'openrouter:fusion', status: 'in_progress' },
    'response.fusion_call.panel.delta',
    { model: 'a', delta: 'Hi' },
    { responses: [{ model: 'a', content: 'Hi' }] },
  ],
  [
    'a patch of a server tool',
    { type: 'openrouter:apply_patch', status: 'in_progress' },
    'response.apply_patch_call_operation_diff.delta',
    { delta: '+a' },
    {},
  ],
])('%s', (_, item, type, rest, want) => {
  expect(fold(item, type, rest)).toEqual({ ...item, ...want })
})
