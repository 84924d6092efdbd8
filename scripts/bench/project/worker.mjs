// Runs one contender's share of a benchmark: takes a sample each time the parent asks, and answers with milliseconds: those that
// its thread or its process was busy, which other programs on the machine disturb less, or those that passed.
// Usage: worker.mjs CONTENDER models-over-http URL
//        worker.mjs CONTENDER models-from-memory FILE
//        worker.mjs CONTENDER events FILE READ_BYTES      (0: one event per read)
//        worker.mjs CONTENDER call FILE CALLS
//        worker.mjs CONTENDER calls-over-http URL CALLS AT_ONCE
import { readFileSync } from 'node:fs'

const [, , contender, task, source, amount, atOnce] = process.argv
const { listModels, readChat, credits } = await import(`./contenders/${contender}.mjs`)
const tasks = {
  'models-over-http': { prepare: overHttp, clock: threadTime },
  'models-from-memory': { prepare: fromMemory, clock: threadTime },
  events: { prepare: events, clock: threadTime },
  call: { prepare: callFromMemory, clock: processTime },
  'calls-over-http': { prepare: callsOverHttp, clock: () => performance.now() },
}
// The clock of a thread may tick only every ten milliseconds, so a sample takes some hundred of them.
const calls = 120
const streams = 3
const { prepare, clock } = tasks[task]
const run = prepare()

process.on('message', async () => {
  globalThis.gc()
  const start = clock()
  await run()
  process.send(clock() - start)
})

function threadTime() {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function processTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function overHttp() {
  return async () => {
    for (let call = 0; call < calls; call++) expect(await listModels(source), 500)
  }
}

function fromMemory() {
  const reads = cut([readFileSync(source, 'utf8')], 65_536)
  globalThis.fetch = () => Promise.resolve(answer(reads, 'application/json'))
  return async () => {
    for (let call = 0; call < calls; call++) expect(await listModels('http://127.0.0.1'), 500)
  }
}

function events() {
  const { frames, count, characters } = JSON.parse(readFileSync(source, 'utf8'))
  const all = Array.from({ length: count }, (_, index) => frames[index % frames.length])
  const reads = cut([': PROCESSING\n\n', ...all, 'data: [DONE]\n\n'], Number(amount))
  const fetch = () => Promise.resolve(answer(reads, 'text/event-stream'))
  return async () => {
    for (let stream = 0; stream < streams; stream++) expect(await readChat(fetch), characters)
  }
}

function callFromMemory() {
  const text = readFileSync(source, 'utf8')
  const headers = { 'content-type': 'application/json' }
  // As the real one does, it first makes a request of what it is given.
  globalThis.fetch = async (...given) => {
    const { method } = new Request(...given)
    return method === 'GET' ? new Response(text, { headers }) : Response.error()
  }
  const call = credits('http://127.0.0.1')
  return async () => {
    for (let left = Number(amount); left > 0; left--) expect(await call(), 100.5)
  }
}

/** Each of the callers makes the next call when its last is answered. */
function callsOverHttp() {
  const call = credits(source)
  return async () => {
    let left = Number(amount)
    const caller = async () => {
      while (left-- > 0) expect(await call(), 100.5)
    }
    await Promise.all(Array.from({ length: Number(atOnce) }, caller))
  }
}

function cut(texts, size) {
  const encoder = new TextEncoder()
  if (size === 0) return texts.map((text) => encoder.encode(text))
  const bytes = encoder.encode(texts.join(''))
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size))
}

function answer(reads, type) {
  let next = 0
  const pull = (controller) => (next < reads.length ? controller.enqueue(reads[next++]) : controller.close())
  return new Response(new ReadableStream({ pull }), { headers: { 'content-type': type } })
}

function expect(got, want) {
  if (got !== want) throw new Error(`${contender} read ${got} instead of ${want}`)
}
