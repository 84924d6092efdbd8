import type { ToolCall } from './reply.ts'

export function ToolResult({ call, result }: { readonly call: ToolCall; readonly result: string }) {
  return (
    <article className="turn tool" aria-label={`Result of ${call.name}`}>
      <code>{call.name}</code> answers: <strong>{result}</strong>
    </article>
  )
}
