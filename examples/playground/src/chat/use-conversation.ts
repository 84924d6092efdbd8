import { useChatSendStream } from '@openrouter-sdk/react-query/chatSend'
import { invalidateAllCreditsGetCredits } from '@openrouter-sdk/react-query/creditsGetCredits'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { EMPTY_REPLY, foldReply } from './reply.ts'
import { runTool, TOOLS } from './tools.ts'
import { messagesOf, type Turn } from './turn.ts'

interface ChatSettings {
  readonly model: string
  /** Whether the model may ask for tools. */
  readonly tools: boolean
}

export interface Conversation {
  /** All turns; the last may still be arriving. */
  readonly turns: readonly Turn[]
  readonly busy: boolean
  /** Whether there is a reply that can be asked for again. */
  readonly canRetry: boolean
  readonly send: (text: string, settings: ChatSettings) => void
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
    initialData: EMPTY_REPLY,
    reduce: foldReply,
    onFinish: () => void invalidateAllCreditsGetCredits(queryClient),
  })
  const { data: reply, status, error, start, stop, reset } = stream
  const turns: readonly Turn[] =
    status === 'idle' ? past : [...past, { id: past.length, kind: 'reply', reply, status, error }]

  async function run(history: readonly Turn[], settings: ChatSettings, round = 1): Promise<void> {
    setPast(history)
    const { model, tools } = settings
    const done = await start({ model, messages: messagesOf(history), ...(tools && { tools: TOOLS }) })
    if (done === undefined || done.toolCalls.length === 0 || round === MOST_ROUNDS) return
    const asked: Turn = { id: history.length, kind: 'reply', reply: done, status: 'success', error: undefined }
    const results = done.toolCalls.map((call, index): Turn => ({
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
    send: (text, settings) => void run([...turns, { id: turns.length, kind: 'user', text }], settings),
    stop,
    retry: (settings) => void run(past, settings),
    clear() {
      reset()
      setPast([])
    },
  }
}
