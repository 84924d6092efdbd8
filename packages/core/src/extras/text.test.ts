import type { ChatResult, MessagesResult, OpenResponsesResult } from '@openrouter-sdk/types'
import { expect, test } from 'vitest'
import { text } from './text.js'

/** A result with only what counts. */
const chat = (content: unknown): ChatResult => JSON.parse(JSON.stringify({ choices: [{ message: { content } }] }))
const response = (...output: readonly object[]): OpenResponsesResult => JSON.parse(JSON.stringify({ output }))
const message = (...content: readonly object[]): MessagesResult => JSON.parse(JSON.stringify({ content }))

test.each([
  ['a chat', chat('Hello'), 'Hello'],
  ['a chat of parts', chat([{ type: 'text', text: 'a' }, { type: 'image_url' }, { type: 'text', text: 'b' }]), 'ab'],
  ['a chat of tool calls', chat(null), ''],
  ['a chat without a choice', JSON.parse('{"choices":[]}'), ''],
  [
    'a response',
    response(
      { type: 'reasoning', content: [{ type: 'reasoning_text', text: 'hm' }] },
      {
        type: 'message',
        content: [
          { type: 'output_text', text: 'a' },
          { type: 'refusal', refusal: 'no' },
        ],
      },
      { type: 'message', content: [{ type: 'output_text', text: 'b' }] },
    ),
    'ab',
  ],
  ['a message', message({ type: 'thinking', thinking: 'hm' }, { type: 'text', text: 'a' }, { type: 'tool_use' }), 'a'],
  ['nothing yet', undefined, ''],
])('of %s', (_, result, want) => expect(text(result)).toBe(want))
