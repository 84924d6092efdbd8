import type { Api } from './api.js'
import { searchOf } from './search.js'
import type { ServerTool } from './server.js'

/** Finds pages of the documentation. Results are JSON: what a page says stays in its members. */
export function searchTool<Client>({ pages, instance }: Api<Client>): ServerTool {
  const search = searchOf(pages)
  return {
    definition: {
      name: 'search_docs',
      title: 'Search the documentation',
      description:
        `Searches the documentation of the client \`${instance}\`: its methods and the types of their requests and responses, in ` +
        'TypeScript. Search for what you want to do, or for the name of a method or type. Texts come from the description of the API.',
      inputSchema: {
        type: 'object',
        properties: {
          query: { type: 'string', description: 'Words, or the name of a method or type.' },
          limit: { type: 'integer', minimum: 1, maximum: 20, default: 5, description: 'Most results.' },
        },
        required: ['query'],
      },
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    run: async ({ query, limit }) => {
      if (typeof query !== 'string') throw new TypeError('`query` must be a text.')
      const most = typeof limit === 'number' ? Math.min(Math.max(1, Math.trunc(limit)), 20) : 5
      return JSON.stringify(search(query, most), null, 1)
    },
  }
}
