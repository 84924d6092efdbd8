import type { ChatFunctionTool, ChatToolCall } from '@openrouter-sdk/types'

/** What the model may ask this page to do. */
export const TOOLS: ChatFunctionTool[] = [
  {
    type: 'function',
    function: {
      name: 'local_time',
      description: 'Tells the date and the time of day in a time zone.',
      parameters: {
        type: 'object',
        properties: { time_zone: { type: 'string', description: 'IANA name, such as Asia/Tokyo' } },
        required: ['time_zone'],
      },
    },
  },
]

/** Runs a call. Models make mistakes in names and arguments: they get the error, so that they can try again. */
export function runTool({ function: { name, arguments: text } }: ChatToolCall): string {
  if (name !== 'local_time') return `There is no tool ${name}.`
  try {
    return localTime(JSON.parse(text))
  } catch (error) {
    return `The call failed: ${error instanceof Error ? error.message : 'unknown reason'}`
  }
}

function localTime({ time_zone: timeZone }: { readonly time_zone?: string }): string {
  return new Intl.DateTimeFormat('en-US', {
    dateStyle: 'full',
    timeStyle: 'short',
    ...(timeZone !== undefined && { timeZone }),
  }).format()
}
