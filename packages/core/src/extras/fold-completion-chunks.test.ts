import type { CompletionChoice, CompletionResponse } from '@openrouter-sdk/types'
import { expect, test } from 'vitest'
import { foldAll } from '../../test/extras/fold.js'
import { foldCompletionChunks } from './fold-completion-chunks.js'

const head = { id: 'gen-1', object: 'text_completion', created: 5, model: 'acme/large' }
const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 }

function chunk(text: string, rest: Partial<CompletionChoice> = {}): CompletionResponse {
  return { ...head, choices: [{ index: 0, text, finish_reason: null, logprobs: null, ...rest }] }
}

const fold = (...chunks: readonly CompletionResponse[]) => foldAll(foldCompletionChunks, chunks)

test('a stream gives the result of the same request without a stream', () => {
  const last = { ...chunk('', { finish_reason: 'stop', native_finish_reason: 'eos' }), usage }
  expect(fold(chunk('Hel', { reasoning: 'A' }), chunk('lo', { reasoning: 'B' }), last)).toEqual({
    ...head,
    choices: [
      { index: 0, text: 'Hello', reasoning: 'AB', finish_reason: 'stop', native_finish_reason: 'eos', logprobs: null },
    ],
    usage,
  })
})

test('choices keep their order, whichever comes first', () => {
  const result = fold(chunk('b', { index: 1 }), chunk('a'), chunk('B', { index: 1 }))
  expect(result.choices.map(({ index, text }) => [index, text])).toEqual([
    [0, 'a'],
    [1, 'bB'],
  ])
})

test('log probabilities are appended', () => {
  const logprobs = (token: string, offset: number) => ({
    tokens: [token],
    text_offset: [offset],
    token_logprobs: [-0.5],
    top_logprobs: [{ [token]: -0.5 }],
  })
  const result = fold(chunk('a', { logprobs: logprobs('a', 0) }), chunk('b', { logprobs: logprobs('b', 1) }), chunk(''))
  expect(result.choices[0]?.logprobs).toEqual({
    tokens: ['a', 'b'],
    text_offset: [0, 1],
    token_logprobs: [-0.5, -0.5],
    top_logprobs: [{ a: -0.5 }, { b: -0.5 }],
  })
})

test('an event without choices adds what it says', () => {
  expect(fold(chunk('a'), { ...head, choices: [], usage })).toMatchObject({ choices: [{ text: 'a' }], usage })
})
