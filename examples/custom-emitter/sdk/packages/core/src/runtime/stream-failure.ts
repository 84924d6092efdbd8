/**
 * Whether an event is an error that the server reports inside a stream with status 200, in the shapes in use: a top-level
 * `error`, `type: 'error'` or `'response.failed'`, or a choice whose `finish_reason` is `'error'`.
 */
export function isFailure(event: unknown): boolean {
  const { error, type, choices }: Record<string, unknown> = Object(event)
  return (
    Boolean(error) || type === 'error' || type === 'response.failed' || (Array.isArray(choices) && choices.some(failed))
  )
}

const failed = (choice: unknown): boolean => Object(choice).finish_reason === 'error'
