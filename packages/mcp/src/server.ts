import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import type { Api, ServerOptions } from './api.js'
import { directTools } from './direct-tools.js'
import { programTool } from './program-tool.js'
import { readOnly } from './read-only.js'
import { redactor } from './redact.js'
import { messageOf } from './result-of.js'
import { searchTool } from './search-tool.js'

/** A tool of the server. */
export interface ServerTool {
  readonly definition: {
    readonly name: string
    readonly title: string
    readonly description: string
    readonly inputSchema: { readonly type: 'object'; readonly [keyword: string]: unknown }
    readonly annotations: { readonly [hint: string]: boolean }
  }
  /** @throws the message for the model */
  run(given: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<string>
}

/** Most characters of a result; models have no use for more. */
const maxResult = 200_000

/**
 * Makes servers of an API, one for each connection. They share the client and the index of the documentation.
 *
 * @throws TypeError for tools that do not exist
 */
export function serverFactory<Client>(api: Api<Client>, options: ServerOptions): () => Server {
  const guards = options.allowWrites === true ? [] : [readOnly(api.tools)]
  const client = api.createClient({ serverURL: options.serverURL, use: guards })
  const usable = options.allowWrites === true ? api.tools : api.tools.filter(({ isReadOnly }) => isReadOnly)
  const all: readonly ServerTool[] = [
    searchTool(api),
    programTool(api, usable, client),
    ...directTools(usable, client, options.tools ?? []),
  ]
  const byName = new Map(all.map((each) => [each.definition.name, each]))
  const redact = redactor(api.secrets, process.env)
  const definitions = all.map(({ definition }) => ({ ...definition, inputSchema: { ...definition.inputSchema } }))
  return () => {
    const server = new Server(
      { name: api.name, version: api.version, title: api.title },
      { capabilities: { tools: {} }, instructions: instructionsOf(options) },
    )
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: definitions }))
    server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }): Promise<CallToolResult> => {
      const found = byName.get(params.name)
      if (found === undefined) return resultOf('There is no such tool.', true)
      try {
        return resultOf(redact(await found.run(params.arguments ?? {}, signal)))
      } catch (error) {
        return resultOf(redact(messageOf(error)), true)
      }
    })
    return server
  }
}

function resultOf(text: string, isError = false): CallToolResult {
  const rest = text.length - maxResult
  const shown = rest > 0 ? `${text.slice(0, maxResult)}\n[${rest} further characters]` : text
  return { content: [{ type: 'text', text: shown }], isError }
}

function instructionsOf({ allowWrites }: ServerOptions): string {
  const usage = 'Find operations with search_docs, then call them with run_code.'
  return allowWrites === true ? usage : `${usage} Only operations that read are allowed.`
}
