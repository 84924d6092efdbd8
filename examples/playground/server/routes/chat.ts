import { randomBytes } from 'node:crypto'
import type { ChatMessages, ChatResult, ChatSendRequest, ChatStreamChunk } from '@openrouter-sdk/types'
import { foldChatChunks } from '../../../../packages/core/src/extras/fold-chat-chunks.ts'
import { chunksOf } from '../chat/script.ts'
import { replyTo } from '../chat/scripts.ts'
import { type Reply, failure, ok, type Route } from '../route.ts'

/** `POST /chat/completions`: the words of the prompt decide what happens. */
export const chatRoute: Route = ({ path, body, account }) => {
  if (path !== '/chat/completions') return undefined
  const { messages, model = 'openrouter/auto', tools = [], stream }: ChatSendRequest = JSON.parse(body)
  const asked = messages.findLast(({ role }) => role === 'user')
  const prompt = textOf(asked)
  const last = messages.at(-1)
  if (/\brate limit\b/i.test(prompt)) {
    return failure(429, 'Too many requests. Wait a little.', { 'retry-after': '120' })
  }
  if (/\bcredits\b/i.test(prompt)) return failure(402, 'There are not enough credits for this request.')
  const script = replyTo({
    text: prompt,
    images: imagesIn(asked),
    toolResult: last?.role === 'tool' ? textOf(last) : undefined,
    hasTools: tools.length > 0,
  })
  const head = { id: `gen-${randomBytes(8).toString('hex')}`, model }
  const { chunks, cost } = chunksOf(script, head, tokensOf(body))
  account.spent += cost
  return stream === true ? { events: chunks } : whole(chunks)
}

/** What a stream of these chunks comes to. */
function whole(chunks: readonly ChatStreamChunk[]): Reply {
  const error = chunks.find((chunk) => chunk.error !== undefined)?.error
  if (error !== undefined) return failure(error.code, error.message)
  const result = chunks.reduce<ChatResult | undefined>(foldChatChunks, undefined)
  return result === undefined ? failure(502, 'The model said nothing.') : ok(result)
}

/** About four letters are a token. An image costs as many as it has tiles, not letters. */
function tokensOf(body: string): number {
  const [text = '', ...images] = body.split(/data:[^"]*/)
  return Math.ceil([text, ...images].join('').length / 4) + images.length * 765
}

function imagesIn(message: ChatMessages | undefined): number {
  const parts = Array.isArray(message?.content) ? message.content : []
  return parts.filter(({ type }) => type === 'image_url').length
}

function textOf(message: ChatMessages | undefined): string {
  const content = message?.content
  if (typeof content === 'string') return content
  const parts = Array.isArray(content) ? content : []
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join(' ')
}
