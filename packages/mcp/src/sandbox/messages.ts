/** Requests of a program in the sandbox. */
export type Message =
  | { readonly action: 'log'; readonly text: string }
  | { readonly action: 'done'; readonly value?: string; readonly error?: string }
  | {
      readonly action: 'call' | 'pages' | 'items'
      readonly id: number
      readonly operation: string
      readonly request?: unknown
    }
  | { readonly action: 'next' | 'return'; readonly id: number; readonly stream: number }

export type Question = Exclude<Message, { readonly action: 'log' | 'done' }>

const maxLength = 20_000_000

/** A message from the sandbox, if it is one: programs can send any text. */
export function messageIn(text: unknown): Message | undefined {
  if (typeof text !== 'string' || text.length > maxLength) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isMessage(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !('action' in value)) return false
  const has = (key: string, type: 'string' | 'number') => typeof Reflect.get(value, key) === type
  switch (value.action) {
    case 'log':
      return has('text', 'string')
    case 'done':
      return has('value', 'string') || has('error', 'string')
    case 'call':
    case 'pages':
    case 'items':
      return has('id', 'number') && has('operation', 'string')
    case 'next':
    case 'return':
      return has('id', 'number') && has('stream', 'number')
    default:
      return false
  }
}
