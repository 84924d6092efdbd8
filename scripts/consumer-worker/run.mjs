// Runs the worker in workerd, in front of a server of the API.
import { Miniflare, Response } from 'miniflare'

const worker = new Miniflare({
  modules: true,
  scriptPath: 'worker.js',
  compatibilityDate: '2025-01-01',
  bindings: { OPENROUTER_API_KEY: 'key' },
  outboundService(request) {
    if (request.headers.get('authorization') !== 'Bearer key')
      return Response.json({ error: { code: 401, message: 'no' } }, { status: 401 })
    if (!new URL(request.url).pathname.endsWith('/chat/completions')) return Response.json({ data: [{ name: 'ci' }] })
    const text = 'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\ndata: [DONE]\n\n'
    return new Response(text, { headers: { 'content-type': 'text/event-stream' } })
  },
})
console.log(await (await worker.dispatchFetch('http://localhost/')).text())
await worker.dispose()
