import type { ChatToolCall } from '@openrouter-sdk/types'

export function ToolResult({ call, result }: { readonly call: ChatToolCall; readonly result: string }) {
  return (
    <article className="turn tool" aria-label={`Result of ${call.function.name}`}>
      <code>{call.function.name}</code> answers: <strong>{result}</strong>
    </article>
  )
}
