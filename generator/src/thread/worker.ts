import { flushCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { runRedocly } from '../lint/run-redocly.ts'
import type { Answer, Call } from './messages.ts'

parentPort?.on('message', async ({ given, port }: Call) => {
  const answered = await answer(given)
  // The thread is ended without notice, at the earliest with the answer.
  flushCompileCache()
  port.postMessage(answered, [])
})

async function answer(given: Call['given']): Promise<Answer> {
  try {
    return { value: await runRedocly(...given) }
  } catch (error) {
    return { error }
  }
}
