// A server of chat streams in a process of its own, so that the measured heap is the client's alone. The request header `x-events`
// says how many events to send, `x-hold` how many requests must be there before any gets a response. Sends its address to the parent
// process, and replies to each message with the number of open connections that carried a request: the platform's fetch opens another
// one for each that is left early, unused, and closes it some seconds later.
import { createServer, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

const perWrite = 100
const waiting: (() => void)[] = []
const used = new Set<Socket>()

const server = createServer((request, response) => {
  used.add(request.socket.on('close', () => used.delete(request.socket)))
  request.resume()
  response.on('error', () => {})
  response.writeHead(200, { 'content-type': 'text/event-stream', connection: 'close' })
  response.flushHeaders()
  waiting.push(() => send(response, Number(request.headers['x-events']), 0))
  if (waiting.length >= Number(request.headers['x-hold'])) for (const start of waiting.splice(0)) start()
})

/** Writes on when the last piece is gone: streams advance side by side, and a slow reader holds back its own only. */
function send(response: ServerResponse, events: number, from: number): void {
  if (response.destroyed) return
  if (from >= events) {
    response.end('data: [DONE]\n\n')
    return
  }
  const until = Math.min(from + perWrite, events)
  let text = ''
  for (let index = from; index < until; index++) text += event(index)
  response.write(text, () => setImmediate(send, response, events, until))
}

function event(index: number): string {
  const choices = [{ index: 0, delta: { role: 'assistant', content: `word ${index} ` }, finish_reason: null }]
  return `data: ${JSON.stringify({ id: 'gen-1', object: 'chat.completion.chunk', created: index, model: 'm', choices })}\n\n`
}

process.on('message', () => process.send?.(used.size))

server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  const address = server.address()
  if (typeof address === 'object') process.send?.(`http://127.0.0.1:${address?.port}`)
})
