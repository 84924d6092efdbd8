import { explain } from './response-error.js'

/** An error that a server reports inside a stream whose status was 200, in the shapes in use. `undefined` if the event is none. */
export function streamFailure(name: string, event: unknown): string | undefined {
  const { error, type, choices, response }: Record<string, unknown> = Object(event)
  const failed =
    name === 'error' ||
    Boolean(error) ||
    type === 'error' ||
    type === 'response.failed' ||
    (Array.isArray(choices) && choices.some((choice) => Object(choice).finish_reason === 'error'))
  return failed ? (explain(event) ?? explain(response) ?? 'the server reported an error') : undefined
}
