import { flushCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Answer, Call } from './messages.ts'
import { tasks } from './tasks.ts'

parentPort?.on('message', async (call: Call) => {
  call.port.postMessage(await answer(call), [])
  // The thread is ended without notice.
  flushCompileCache()
})

await import('../lint/run-redocly.ts')
await import('../emit/types/lay-out.ts')

async function answer(call: Call): Promise<Answer<unknown>> {
  try {
    return { value: await run(call) }
  } catch (error) {
    return { error }
  }
}

function run(call: Call): Promise<unknown> {
  switch (call.task) {
    case 'runRedocly':
      return tasks.runRedocly(...call.given)
    case 'layOut':
      return tasks.layOut(...call.given)
  }
}
