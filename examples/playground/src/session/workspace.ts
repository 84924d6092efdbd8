import type { OpenRouterCore } from '@openrouter-sdk/core'
import type { QueryClient } from '@tanstack/react-query'
import { createQueryClient } from './query-client.ts'
import { clientOf, type Session } from './session.ts'

/** What belongs to one sign-in. Keys of the cache do not name the account, so each sign-in has a cache of its own. */
export interface Workspace {
  readonly client: OpenRouterCore
  readonly queryClient: QueryClient
}

export function openWorkspace(session: Session): Workspace {
  return { client: clientOf(session), queryClient: createQueryClient() }
}
