import { skipToken, useQuery } from '@tanstack/react-query'
import {
  apiKeysGet,
  apiKeysList,
  chatSend,
  modelsList,
  modelsListPages,
  filesUpload,
  OpenRouter,
  OpenRouterCore,
} from '@openrouter-sdk/core'
import {
  apiKeysListOptions,
  apiKeysListKey,
  useApiKeysCreateMutation,
  useApiKeysGet,
  useApiKeysList,
  useApiKeysListSuspense,
  useApiKeysUpdateMutation,
  useChatSendStream,
  useGuardrailsListInfinite,
  useCreditsGetCredits,
} from '@openrouter-sdk/react-query'

const client = new OpenRouter()
const messages = [{ role: 'user' as const, content: 'Hi' }]

// the name of the base URL
new OpenRouterCore({ baseURL: 'https://example.com' })
// the name of the key
new OpenRouter({ apikey: 'x' })
// a timeout that is text
new OpenRouter({ timeoutMs: '5s' })
// the name of the retries
new OpenRouter({ retries: 3 })
// a key that is a number
new OpenRouter({ apiKey: 1 })
// a method of another client
client.chat.completions
// a group that is not there
client.models.retrieve
// a positional argument
client.apiKeys.get('hash')
// a parameter that is missing
client.apiKeys.get({})
// a request that is missing
client.apiKeys.get()
// a misspelled field
client.chat.send({ model: 'm', messages, maxTokens: 5 })
// a misspelled field of a stream
client.chat.send({ model: 'm', mesages: messages, stream: true })
// a required field that is missing
client.chat.send({ model: 'm' })
// a field of the wrong type
client.chat.send({ model: 'm', messages, temperature: 'hot' })
// a nested field of the wrong type
client.chat.send({ model: 'm', messages: [{ role: 'user', content: 5 }] })
// a role that is not there
client.chat.send({ model: 'm', messages: [{ role: 'robot', content: 'Hi' }] })
// a stream that is text
client.chat.send({ model: 'm', messages, stream: 'yes' })
// the same for a function
chatSend(client, { model: 'm', messages, stream: 'yes' })
// a client that is missing
chatSend({ model: 'm', messages })
// an option of the call that is not there
chatSend(client, { model: 'm', messages }, { timeout: 5 })
// a header of the wrong type
chatSend(client, { model: 'm', messages }, { headers: { 'X-OpenRouter-Metadata': 5 } })
// a whole body in a group
client.apiKeys.update({ hash: 'h', disabled: true })
// a value before the result is known
void apiKeysList(client).then((result) => result.value.data)
// a response as another client has it
void client.models.list().then((models) => models.res)
// the events of a reply
void client.chat.send({ model: 'm', messages }).then(async (reply) => {
  for await (const event of reply) void event
})
// the reply of a stream
void client.chat.send({ model: 'm', messages, stream: true }).then((stream) => stream.choices)
// the status of an error
void apiKeysGet(client, { hash: 'h' }).then(({ error }) => error?.status)
// an item of pages
void (async () => {
  for await (const model of modelsListPages(client)) model.id
})()
// a parameter of another operation
modelsList(client, { hash: 'h' })
// options of a query as its request
useApiKeysList({ staleTime: 5 })
// a key of one's own
useApiKeysList({}, { queryKey: ['mine'] })
// a skipped query that suspends
useApiKeysListSuspense(skipToken)
// a hash that may be missing
useApiKeysGet({ hash: process.env['HASH'] })
// a query that takes no request
useCreditsGetCredits({ limit: 5 })
// a missing parameter of a hook
useApiKeysGet({})
// a mutation with an envelope
useApiKeysUpdateMutation().mutate({ request: { hash: 'h' } })
// the request in place of overrides
useApiKeysCreateMutation({ name: 'ci' })
// a callback of an old version
useApiKeysList({}, { onSuccess: () => undefined })
// data before it is there
useApiKeysList().data.data
// a page parameter of one's own
useGuardrailsListInfinite({ offset: 5 })
// a fold without a beginning
useChatSendStream({ reduce: (text: string) => text })
// a beginning without a fold
useChatSendStream({ initialData: '' })
// a fold of something else
useChatSendStream({ initialData: '', reduce: (text, event) => text + event.choice })
// a callback of a stream that is not there
useChatSendStream({ onFinished: () => undefined })
// the data of a callback of a stream
useChatSendStream({ onFinish: (text: string) => text })
// an option of the call of a stream hook
useChatSendStream({ requestOptions: { timeout: 5 } })
// pages of a request with its page parameter
modelsListPages(client, { offset: 'first' })
// a name of an error that is not there
void apiKeysGet(client, { hash: 'h' }).then(({ error }) => error?.name === 'NotFoundError')
// a list of headers
new OpenRouter({ headers: ['X-Title', 'app'] })
// a file that is a path
filesUpload(client, { file: './photo.png' })
// a key with a parameter that is not there
apiKeysListKey({ pages: 5 })
// a selection that takes something else
useQuery(apiKeysListOptions(client, {}, { select: ({ models }) => models }))
