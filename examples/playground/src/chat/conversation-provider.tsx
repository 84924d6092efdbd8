import { createContext, type ReactNode, use } from 'react'
import { type Conversation, useConversation } from './use-conversation.ts'

const ConversationContext = createContext<Conversation | undefined>(undefined)

/** Keeps the conversation while the visitor looks at other pages; a reply goes on arriving meanwhile. */
export function ConversationProvider({ children }: { readonly children: ReactNode }) {
  const conversation = useConversation()
  return <ConversationContext value={conversation}>{children}</ConversationContext>
}

export function useSharedConversation(): Conversation {
  const conversation = use(ConversationContext)
  if (conversation === undefined) throw new Error('There is no ConversationProvider above.')
  return conversation
}
