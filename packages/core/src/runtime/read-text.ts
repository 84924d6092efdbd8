import type { CallContext } from './call-context.js'
import { redact } from './redact.js'

const LIMIT = 2 ** 20

/**
 * The beginning of a body, up to 1 MiB and for up to `ms` milliseconds, credentials removed. A body that breaks off or stalls
 * gives what arrived: it belongs to an error whose status is what counts.
 */
export async function readText(response: Response, context: CallContext, ms = 5000): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const cancel = () => reader.cancel().catch(() => {})
  const timer = setTimeout(cancel, ms)
  const decoder = new TextDecoder()
  let text = ''
  try {
    while (text.length < LIMIT) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    // What arrived has to do.
  }
  clearTimeout(timer)
  cancel()
  return redact(text.slice(0, LIMIT), context.secrets)
}
