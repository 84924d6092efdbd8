import { OpenRouterProvider } from '@openrouter-sdk/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { ConversationProvider } from './chat/conversation-provider.tsx'
import { Pages } from './pages.tsx'
import { openWorkspace, type Workspace } from './session/workspace.ts'
import { SignIn } from './session/sign-in.tsx'
import { Shell } from './layout/shell.tsx'

/** Asks for a way in, then shows the workspace. Signing out throws the key and everything that was read with it away. */
export function App() {
  const [workspace, setWorkspace] = useState<Workspace>()
  if (workspace === undefined) return <SignIn onSignIn={(session) => setWorkspace(openWorkspace(session))} />
  return (
    <QueryClientProvider client={workspace.queryClient}>
      <OpenRouterProvider client={workspace.client}>
        <ConversationProvider>
          <Shell onSignOut={() => setWorkspace(undefined)}>
            <Pages />
          </Shell>
        </ConversationProvider>
      </OpenRouterProvider>
    </QueryClientProvider>
  )
}
