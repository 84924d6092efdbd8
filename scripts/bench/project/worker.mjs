// Runs one contender's share of a decoding benchmark: takes a sample each time the parent asks, and answers with the milliseconds
// that its thread was busy. Other programs on the machine disturb those less than the time that passed.
// Usage: worker.mjs CONTENDER models-over-http URL
//        worker.mjs CONTENDER models-from-memory FILE
//        worker.mjs CONTENDER events FILE READ_BYTES      (0: one event per read)
import { readFileSync } from 'node:fs'

const [, , contender, task, source, readBytes] = process.argv
const { listModels, readChat } = await import(`./contenders/${contender}.mjs`)
const tasks = { 'models-over-http': overHttp, 'models-from-memory': fromMemory, events }
// The clock of a thread may tick only every ten milliseconds, so a sample takes some hundred of them.
const calls = 120
const streams = 3
const run = tasks[task]()

process.on('message', async () => {
  globalThis.gc()
  const start = process.threadCpuUsage()
  await run()
  const { user, system } = process.threadCpuUsage(start)
  process.send((user + system) / 1000)
})

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
  const reads = cut([': PROCESSING\n\n', ...all, 'data: [DONE]\n\n'], Number(readBytes))
  const fetch = () => Promise.resolve(answer(reads, 'text/event-stream'))
  return async () => {
    for (let stream = 0; stream < streams; stream++) expect(await readChat(fetch), characters)
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
