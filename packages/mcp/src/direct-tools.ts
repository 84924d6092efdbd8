import { resultOf } from './result-of.js'
import type { ServerTool } from './server.js'
import { argumentOf } from './tools.js'
import type { Tool } from './tool.js'

/**
 * Operations as tools of the server.
 *
 * @throws TypeError for names that no usable operation has
 */
export function directTools<Client>(
  usable: readonly Tool<Client>[],
  client: Client,
  wanted: readonly string[] | true,
): readonly ServerTool[] {
  const byName = new Map(usable.map((each) => [each.name, each]))
  const chosen =
    wanted === true
      ? usable
      : wanted.map((name) => {
          const found = byName.get(name)
          if (found === undefined) throw new TypeError(`There is no tool ${name} that this server may use.`)
          return found
        })
  return chosen.map((each) => ({
    definition: {
      name: each.name,
      title: each.title,
      description: each.description,
      inputSchema: { type: 'object', ...each.parameters() },
      annotations: {
        readOnlyHint: each.isReadOnly,
        destructiveHint: !each.isReadOnly,
        idempotentHint: each.isReadOnly || each.verb === 'PUT' || each.verb === 'DELETE',
        openWorldHint: true,
      },
    },
    run: async (given, signal) => {
      const value = await resultOf(each.call(client, argumentOf(each, given), { signal }))
      return JSON.stringify(value ?? null)
    },
  }))
}
