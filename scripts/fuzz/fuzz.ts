import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { caseName, type FuzzCase, writeCase } from './fuzz-case.ts'
import type { Job, Message } from './messages.ts'

/** Milliseconds after which a run is taken to hang. */
const hangs = 30_000

export interface Figures {
  readonly cases: number
  readonly refused: number
  readonly compiled: number
  /** Milliseconds of the slowest run. */
  readonly slowest: number
  /** Failures by kind, with the folder of the case. */
  readonly failures: readonly string[]
}

/** Tries cases until the time is over; what fails is kept in `kept` as a folder each. */
export async function fuzz(job: Omit<Job, 'seen'>, kept: string, say: (line: string) => void): Promise<Figures> {
  const figures = { cases: 0, refused: 0, compiled: 0, slowest: 0, failures: new Array<string>() }
  const seen: string[] = []
  const keep = async (failure: string, signature: string, texts: FuzzCase): Promise<void> => {
    seen.push(signature)
    const name = caseName(failure, texts)
    await writeCase(join(kept, name), texts)
    figures.failures.push(`${name}: ${failure}`)
    say(`${name}: ${failure}`)
  }
  for (let first: number | undefined = job.first; first !== undefined;) {
    first = await watch({ ...job, first, seen }, figures, keep)
  }
  return figures
}

/** One thread, until it ends or hangs. @returns the number of the case to go on with */
async function watch(
  job: Job,
  figures: { cases: number; refused: number; compiled: number; slowest: number },
  keep: (failure: string, signature: string, texts: FuzzCase) => Promise<void>,
): Promise<number | undefined> {
  const worker = new Worker(new URL('try-cases.ts', import.meta.url), { workerData: job })
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
  let started: { readonly at: number; readonly number: number; readonly texts: FuzzCase } | undefined
  const writes: Promise<void>[] = []
  const timer = setInterval(() => {
    if (started === undefined || performance.now() - started.at < hangs) return
    const { number, texts } = started
    started = undefined
    writes.push(keep(`hang after ${hangs / 1000} s`, `hang ${number}`, texts))
    resolve(number + 1)
  }, 1000)
  worker.on('error', reject)
  worker.on('message', (message: Message) => {
    switch (message.kind) {
      case 'start':
        started = { at: performance.now(), ...message }
        break
      case 'done':
        figures.cases += 1
        if (message.refused) figures.refused += 1
        if (started !== undefined) figures.slowest = Math.max(figures.slowest, performance.now() - started.at)
        started = undefined
        break
      case 'compiled':
        figures.compiled += message.outputs
        break
      case 'failure':
        writes.push(keep(message.failure, message.signature, message.texts))
        break
      case 'end':
        resolve(undefined)
    }
  })
  try {
    return await promise
  } finally {
    clearInterval(timer)
    await worker.terminate()
    await Promise.all(writes)
  }
}
