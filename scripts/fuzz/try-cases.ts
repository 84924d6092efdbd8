/** Tries one case after the other, on a thread of its own: what hangs can be ended. */
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { sample } from 'fast-check'
import { isObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { compileBatch, type Output } from './compile-batch.ts'
import type { FuzzCase } from './fuzz-case.ts'
import { makeCase, type Plan, plan } from './make-case.ts'
import type { Job, Message } from './messages.ts'
import { readDocuments } from './read-documents.ts'
import { reduce } from './reduce.ts'
import { runCase } from './run-case.ts'
import { signatureOf } from './signature.ts'

/** The compiler takes about a second to start. */
const batchSize = 16

/** Milliseconds that one failure may be made smaller for. */
const patience = 60_000

const job: Job = workerData
const folder = join(job.folder, 'case')
const documents = await readDocuments(job.documents)
const seen = new Set(job.seen)
let batch: { readonly texts: FuzzCase; readonly files: Output }[] = []

for (let number = job.first; performance.timeOrigin + performance.now() < job.until; number += 1) {
  const texts = makeCase(documents, planOf(number))
  const { failure, files } = await attempt(number, texts)
  if (failure !== undefined)
    await keep(number, failure, texts, async (smaller) => (await attempt(number, smaller)).failure)
  if (files.length > 0) batch.push({ texts, files })
  if (batch.length >= batchSize) await compile(number)
}
await compile(job.first)
send({ kind: 'end' })

function send(message: Message): void {
  parentPort?.postMessage(message, [])
}

/** The documents as they are come first. */
function planOf(number: number): Plan {
  const [random] = sample(plan, { seed: job.seed + number, numRuns: 1 })
  if (random === undefined) throw new Error('fast-check gave nothing.')
  if (number >= documents.length) return random
  const untouched = { mutations: [], config: [], overlay: null, text: null }
  return { ...random, ...untouched, document: number, start: 0, count: Number.MAX_SAFE_INTEGER }
}

async function attempt(number: number, texts: FuzzCase): ReturnType<typeof runCase> {
  send({ kind: 'start', number, texts })
  const outcome = await runCase(folder, texts)
  send({ kind: 'done', refused: outcome.files.length === 0 })
  return outcome
}

async function compile(number: number): Promise<void> {
  const compiled = batch
  batch = []
  if (compiled.length === 0) return
  const errors = await compileBatch(
    join(job.folder, 'batch'),
    compiled.map(({ files }) => files),
  )
  send({ kind: 'compiled', outputs: compiled.length })
  for (const [index, { texts }] of compiled.entries()) {
    const error = errors[index]
    if (error === undefined) continue
    await keep(number, `types ${error}`, texts, async (smaller) => {
      const { failure, files } = await attempt(number, smaller)
      if (failure !== undefined || files.length === 0) return failure
      const [found] = await compileBatch(join(job.folder, 'single'), [files])
      send({ kind: 'compiled', outputs: 1 })
      return found === undefined ? undefined : `types ${found}`
    })
  }
}

/** Sends a failure of a new kind, made as small as it gets. */
async function keep(
  number: number,
  failure: string,
  texts: FuzzCase,
  retry: (texts: FuzzCase) => Promise<string | undefined>,
): Promise<void> {
  const signature = signatureOf(failure)
  if (seen.has(signature)) return
  seen.add(signature)
  const deadline = performance.now() + patience
  let smallest = texts
  for (const name of Object.keys(texts).filter((one) => one.endsWith('.json'))) {
    const value = parse(texts[name])
    if (!isObject(value)) continue
    const withPart = (part: JsonValue): FuzzCase => ({ ...smallest, [name]: `${JSON.stringify(part, null, 2)}\n` })
    const fails = async (part: JsonValue): Promise<boolean> => {
      const again = await retry(withPart(part))
      return again !== undefined && signatureOf(again) === signature
    }
    if (await fails(value)) smallest = withPart(await reduce(value, fails, deadline))
  }
  send({ kind: 'failure', number, failure, signature, texts: smallest })
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
