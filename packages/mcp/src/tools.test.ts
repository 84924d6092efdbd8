import { Ajv2020 } from 'ajv/dist/2020.js'
import { generateText, stepCountIs } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import { expect, test } from 'vitest'
import { definition } from './json-schema.js'
import { type Tool, tool } from './tool.js'
import { tools } from './tools.js'

interface Client {
  readonly sent: unknown[]
}

const Tree = definition('Tree', () => ({
  type: 'object',
  properties: { name: { type: 'string' }, children: { type: 'array', items: Tree } },
  required: ['name'],
}))

const described = {
  name: 'treesPlant',
  operation: 'treesPlant',
  path: ['trees', 'plant'],
  verb: 'POST',
  title: 'Plant a tree',
  description: 'Plants a tree.',
  isReadOnly: false,
}

const plant: Tool<Client> = tool<Client, { readonly tree?: unknown; readonly photo?: unknown }>({
  ...described,
  input: () => ({ type: 'object', properties: { tree: Tree, photo: { type: 'string', contentEncoding: 'base64' } } }),
  files: [['photo']],
  call: async ({ sent }, request) => {
    sent.push(request)
    return request.tree === undefined ? { ok: false, error: new TypeError('no tree') } : { ok: true, value: { id: 7 } }
  },
})

const list: Tool<Client> = tool<Client, readonly string[]>({
  ...described,
  name: 'treesRemove',
  input: () => ({
    type: 'object',
    properties: { body: { type: 'array', items: { type: 'string' } } },
    required: ['body'],
  }),
  member: 'body',
  call: async ({ sent }, request) => {
    sent.push(request)
    return { ok: true, value: undefined }
  },
})

function make() {
  const client: Client = { sent: [] }
  return { client, api: tools([plant, list], { client }) }
}

test('the formats of chat completions and of the Responses API', () => {
  const { chat, responses } = make().api
  expect(chat[1]).toEqual({
    type: 'function',
    function: {
      name: 'treesRemove',
      description: 'Plants a tree.',
      parameters: {
        type: 'object',
        properties: { body: { type: 'array', items: { type: 'string' } } },
        required: ['body'],
      },
    },
  })
  expect(responses[0]).toMatchObject({ type: 'function', name: 'treesPlant', strict: false })
})

test('schemas are self-contained, also recursive ones', () => {
  const schema = make().api.responses[0]?.parameters ?? {}
  const validate = new Ajv2020({ strict: false }).compile(schema)
  expect(validate({ tree: { name: 'a', children: [{ name: 'b' }] } })).toBe(true)
  expect(validate({ tree: { name: 'a', children: [{}] } })).toBe(false)
})

test('calls by name, with arguments as an object or as text', async () => {
  const { api, client } = make()
  expect(await api.call('treesPlant', { tree: { name: 'a' } })).toEqual({ id: 7 })
  expect(await api.call('treesPlant', '{"tree":{"name":"b"}}')).toEqual({ id: 7 })
  expect(await api.call('treesRemove', { body: ['c'] })).toBeUndefined()
  expect(client.sent).toEqual([{ tree: { name: 'a' } }, { tree: { name: 'b' } }, ['c']])
})

test.each([
  ['a list that is left out', 'treesRemove', {}, undefined],
  ['an empty list', 'treesRemove', { body: [] }, []],
  ['null as a list', 'treesRemove', { body: null }, null],
  ['no arguments', 'treesPlant', '', {}],
])('%s is sent as it is given', async (_title, name, given, want) => {
  const { api, client } = make()
  await api.call(name, given).catch(() => undefined)
  expect(client.sent).toEqual([want])
})

test('files are blobs', async () => {
  const { api, client } = make()
  await api.call('treesPlant', { tree: {}, photo: btoa('abc') })
  const [{ photo } = { photo: undefined }] = client.sent.flatMap((each) =>
    typeof each === 'object' ? [Object(each)] : [],
  )
  expect(photo).toBeInstanceOf(Blob)
  expect(await photo.text()).toBe('abc')
  await expect(api.call('treesPlant', { tree: {}, photo: '…' })).rejects.toThrow('base64')
})

test.each([
  ['an unknown tool', 'toString', {}, 'no tool "toString"'],
  ['arguments that are no object', 'treesPlant', '[]', 'are an object'],
  ['arguments that are no JSON', 'treesPlant', '{', 'must be JSON'],
  ['a failed call', 'treesPlant', '', 'no tree'],
])('%s is an error', async (_title, name, given, want) => {
  await expect(make().api.call(name, given)).rejects.toThrow(want)
})

test('replies to the calls of a message, failures included', async () => {
  const calls = [
    { id: '1', function: { name: 'treesPlant', arguments: '{"tree":{}}' } },
    { id: '2', function: { name: 'treesPlant', arguments: '' } },
  ]
  expect(await make().api.replies(calls)).toEqual([
    { role: 'tool', tool_call_id: '1', content: '{"id":7}' },
    { role: 'tool', tool_call_id: '2', content: 'TypeError: no tree' },
  ])
})

test('the AI SDK calls them', async () => {
  const { api, client } = make()
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  }
  const model = new MockLanguageModelV4({
    doGenerate: [
      {
        content: [{ type: 'tool-call', toolCallId: '1', toolName: 'treesPlant', input: '{"tree":{"name":"a"}}' }],
        finishReason: { unified: 'tool-calls', raw: undefined },
        usage,
        warnings: [],
      },
      {
        content: [{ type: 'text', text: 'Done.' }],
        finishReason: { unified: 'stop', raw: undefined },
        usage,
        warnings: [],
      },
    ],
  })
  const { text } = await generateText({ model, prompt: 'Plant.', tools: api.aiSdk, stopWhen: stepCountIs(2) })
  expect(text).toBe('Done.')
  expect(client.sent).toEqual([{ tree: { name: 'a' } }])
  expect(model.doGenerateCalls[0]?.tools?.[0]).toMatchObject({ name: 'treesPlant', inputSchema: { type: 'object' } })
})
