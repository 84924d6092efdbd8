const { createServer } = require('node:http')

/** Answers with keys, or status 401 where the API key is wrong; and with a stream of chat chunks. */
exports.start = async function start() {
  const server = createServer((request, response) => {
    if (request.headers.authorization !== 'Bearer key') {
      response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":{"code":401,"message":"no"}}')
    } else if (request.url?.startsWith('/chat/')) {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end('data: {"choices":[{"delta":{"content":"Hi"}}]}\n\ndata: [DONE]\n\n')
    } else {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[{"name":"ci"}]}')
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { serverURL: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() }
}
