import { foldChatChunks } from '@openrouter-sdk/core/extras'
import { useChatSendStream } from '@openrouter-sdk/react-query/chatSend'
import { invalidateAllCreditsGetCredits } from '@openrouter-sdk/react-query/creditsGetCredits'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { replyOf } from './reply.ts'
import { runTool, TOOLS } from './tools.ts'
import { type Message, messagesOf, type Turn } from './turn.ts'

interface ChatSettings {
  readonly model: string
  /** Whether the model may ask for tools. */
  readonly tools: boolean
  /** Whether the model is asked to draw as well. */
  readonly images: boolean
}

export interface Conversation {
  /** All turns; the last may still be arriving. */
  readonly turns: readonly Turn[]
  readonly busy: boolean
  /** Whether there is a reply that can be asked for again. */
  readonly canRetry: boolean
  readonly send: (message: Message, settings: ChatSettings) => void
  readonly stop: () => void
  readonly retry: (settings: ChatSettings) => void
  readonly clear: () => void
}

/** A model that keeps asking for tools costs money in each round. */
const MOST_ROUNDS = 5

/** Turns that are over are kept here; the last reply is the stream itself until the next one begins. */
export function useConversation(): Conversation {
  const [past, setPast] = useState<readonly Turn[]>([])
  const queryClient = useQueryClient()
  const stream = useChatSendStream({
    initialData: undefined,
    reduce: foldChatChunks,
    onFinish: () => void invalidateAllCreditsGetCredits(queryClient),
  })
  const { data, status, error, start, stop, reset } = stream
  const turns: readonly Turn[] =
    status === 'idle' ? past : [...past, { id: past.length, kind: 'reply', reply: replyOf(data), status, error }]

  async function run(history: readonly Turn[], settings: ChatSettings, round = 1): Promise<void> {
    setPast(history)
    const { model, tools, images } = settings
    const result = await start({
      model,
      messages: messagesOf(history),
      ...(tools && { tools: TOOLS }),
      ...(images && { modalities: ['text', 'image'] }),
    })
    const reply = replyOf(result)
    if (reply.toolCalls.length === 0 || round === MOST_ROUNDS) return
    const asked: Turn = { id: history.length, kind: 'reply', reply, status: 'success', error: undefined }
    const results = reply.toolCalls.map((call, index): Turn => ({
      id: asked.id + 1 + index,
      kind: 'tool',
      call,
      result: runTool(call),
    }))
    await run([...history, asked, ...results], settings, round + 1)
  }

  return {
    turns,
    busy: status === 'connecting' || status === 'streaming',
    canRetry: status === 'success' || status === 'stopped' || status === 'error',
    send: (message, settings) => void run([...turns, { id: turns.length, kind: 'user', message }], settings),
    stop,
    retry: (settings) => void run(past, settings),
    clear() {
      reset()
      setPast([])
    },
  }
}
