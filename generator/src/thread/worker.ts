import { flushCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Reply, Call } from './messages.ts'
import { libraries, type TaskName, tasks } from './tasks.ts'

parentPort?.on('message', async (call: Call) => {
  const reply = await replyTo(call)
  // The thread is ended without notice, at the earliest with the reply.
  flushCompileCache()
  call.port.postMessage(reply, [])
})

const wanted: readonly TaskName[] = workerData
for (const name of wanted) await libraries[name]()

async function replyTo(call: Call): Promise<Reply<unknown>> {
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
