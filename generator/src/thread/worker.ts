import { flushCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { runRedocly } from '../lint/run-redocly.ts'
import type { Call, Reply } from './messages.ts'

parentPort?.on('message', async ({ given, port }: Call) => {
  const reply = await replyTo(given)
  // The thread is ended without notice, at the earliest with the reply.
  flushCompileCache()
  port.postMessage(reply, [])
})

async function replyTo(given: Call['given']): Promise<Reply> {
  try {
    return { value: await runRedocly(...given) }
  } catch (error) {
    return { error }
  }
}
