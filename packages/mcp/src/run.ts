import { parseArgs } from 'node:util'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Api } from './api.js'
import { serveHttp } from './serve-http.js'
import { serverFactory } from './server.js'

const options = {
  http: { type: 'boolean' },
  port: { type: 'string', default: '3000' },
  host: { type: 'string', default: '127.0.0.1' },
  tools: { type: 'string' },
  'allow-writes': { type: 'boolean' },
  'server-url': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** The command: serves over standard input and output, or over HTTP. Its exit code is 2 for wrong usage. */
export async function run<Client>(api: Api<Client>, args: readonly string[] = process.argv.slice(2)): Promise<void> {
  try {
    const { values } = parseArgs({ args: [...args], options })
    if (values.help === true) return console.log(helpOf(api))
    if (values.version === true) return console.log(api.version)
    const make = serverFactory(api, {
      allowWrites: values['allow-writes'],
      serverURL: values['server-url'],
      tools: values.tools === 'all' ? true : values.tools?.split(',').map((name) => name.trim()),
    })
    if (values.http !== true) return await make().connect(new StdioServerTransport())
    const { host, port } = values
    const { url } = await serveHttp(make, { host, port: Number(port), token: process.env[api.tokenVariable] })
    console.error(`${api.name} serves ${url}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The server did not start.')
    process.exitCode = 2
  }
}

function helpOf<Client>({ name, title, secrets, tokenVariable }: Api<Client>): string {
  return `${name}: an MCP server of the ${title}

  --http            serve streamable HTTP in place of standard input and output
  --host, --port    where; default 127.0.0.1 and 3000
  --tools NAMES     operations that are tools of their own, separated by commas, or "all"
  --allow-writes    allow operations that change something
  --server-url URL  where the API is

Credentials come from the environment: ${secrets.join(', ') || 'none are needed'}.
With ${tokenVariable}, requests over HTTP need it as their bearer token; hosts beside this machine demand it.`
}
