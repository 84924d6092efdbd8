import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { root } from '../lib/paths.ts'

type Json = Readonly<Record<string, unknown>>

const makers = ['openai', 'anthropic', 'google', 'meta-llama', 'mistralai', 'qwen', 'deepseek', 'x-ai']
const words = [
  'The ',
  'caliper ',
  'looks ',
  'well ',
  'seated',
  ', ',
  'but ',
  'the ',
  'câble — ',
  '自転車 ',
  'is ',
  'loose',
  '.\n',
]

/** The response of `GET /models` with many models, made of the documented example: other names, numbers and texts. */
export async function modelsPage(count: number): Promise<string> {
  const page = await example('/models', 'get', 'application/json')
  const model = object(array(page['data'])[0])
  const data = Array.from({ length: count }, (_, index) => variant(model, index))
  return JSON.stringify({ ...page, data, total_count: count })
}

function variant(model: Json, index: number): Json {
  const id = `${makers[index % makers.length]}/model-${index}`
  const parameters = array(model['supported_parameters'])
  return {
    ...model,
    id,
    canonical_slug: `${id}-2025-${10 + (index % 3)}-01`,
    name: `Model ${index} of ${makers[index % makers.length]}`,
    context_length: 8192 * (1 + (index % 50)),
    created: 1_700_000_000 + index * 7919,
    description: words.join('').repeat(2 + (index % 6)),
    pricing: { ...object(model['pricing']), prompt: (index / 1e8).toFixed(10), completion: (index / 2e7).toFixed(10) },
    supported_parameters: parameters.slice(index % 4),
    top_provider: { ...object(model['top_provider']), max_completion_tokens: 4096 * (1 + (index % 30)) },
  }
}

/** Chunks of a streamed chat response as server-sent events, made of the documented example, and how much text they carry. */
export async function chatEvents(count: number): Promise<{ frames: string[]; characters: number }> {
  const chunk = await example('/chat/completions', 'post', 'text/event-stream')
  const choice = object(array(chunk['choices'])[0])
  let characters = 0
  const frames = Array.from({ length: count }, (_, index) => {
    const content = words[index % words.length] ?? ''
    characters += content.length
    const choices = [{ ...choice, delta: { ...object(choice['delta']), content } }]
    return `data: ${JSON.stringify({ ...chunk, created: 1_765_460_713 + index, choices })}\n\n`
  })
  return { frames, characters }
}

async function example(path: string, method: string, type: string): Promise<Json> {
  const document = load(await readFile(join(root, 'spec/openapi.yaml'), 'utf8'))
  const keys = ['paths', path, method, 'responses', '200', 'content', type, 'example']
  return keys.reduce((value, key) => object(value[key]), object(document))
}

function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null)
    throw new Error('The example in spec/openapi.yaml is not as expected.')
  return Object.fromEntries(Object.entries(value))
}

function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
