// Responds to every request with the same JSON. Usage: models-server.ts FILE; sends its address to the parent process.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

const body = await readFile(process.argv[2] ?? '')
const headers = { 'content-type': 'application/json', 'content-length': body.length }
const server = createServer((_, response) => response.writeHead(200, headers).end(body))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') process.send?.(`http://127.0.0.1:${address?.port}`)
})
