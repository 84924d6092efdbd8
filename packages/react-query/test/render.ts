import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, type RenderHookResult } from '@testing-library/react'
import { createElement, type ReactNode, StrictMode, Suspense } from 'react'
import type { OpenRouterCore } from '@openrouter-sdk/core'
import { OpenRouterProvider } from '../src/index.js'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true

export interface Rendered<TResult> extends RenderHookResult<TResult, unknown> {
  readonly queryClient: QueryClient
}

/** Renders a hook under both providers, in StrictMode. */
export function renderWith<TResult>(
  client: OpenRouterCore,
  hook: () => TResult,
  queryClient = new QueryClient(),
): Rendered<TResult> {
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(
      StrictMode,
      null,
      createElement(
        QueryClientProvider,
        { client: queryClient },
        createElement(OpenRouterProvider, { client }, createElement(Suspense, null, children)),
      ),
    )
  return { queryClient, ...renderHook(hook, { wrapper }) }
}
