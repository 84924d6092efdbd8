import type { Api } from './api.js'
import { defaultLimits, runCode } from './sandbox/run-code.js'
import type { ServerTool } from './server.js'
import type { Tool } from './tool.js'

/** Most programs that run at a time. */
const maxRuns = 4

/** Runs a program that calls the API. */
export function programTool<Client>(
  { instance }: Api<Client>,
  tools: readonly Tool<Client>[],
  client: Client,
): ServerTool {
  const isReadOnly = tools.every((each) => each.isReadOnly)
  let runs = 0
  return {
    definition: {
      name: 'run_code',
      title: 'Run code',
      description:
        `Runs JavaScript in which \`${instance}\` is the client of the API, as search_docs describes it. The code is the body of an ` +
        'async function: use `await`, and `return` what you want to know; `console.log` prints. Methods resolve to the value and throw ' +
        'errors with `statusCode`. It has no files, network, timers or modules. Return only what you need.' +
        (isReadOnly ? ' Only operations that read are there.' : ''),
      inputSchema: {
        type: 'object',
        properties: { code: { type: 'string', description: `For example \`return await ${instance}.…\`.` } },
        required: ['code'],
      },
      annotations: { readOnlyHint: isReadOnly, destructiveHint: !isReadOnly, openWorldHint: true },
    },
    run: async ({ code }, signal) => {
      if (typeof code !== 'string') throw new TypeError('`code` must be a text.')
      if (runs >= maxRuns) throw new RangeError(`${maxRuns} programs run already.`)
      runs += 1
      try {
        const { value, error, printed } = await runCode({
          code,
          client,
          tools,
          instance,
          limits: defaultLimits,
          signal,
        })
        const parts = [...(printed === '' ? [] : [`Printed:\n${printed}`]), ...(value === undefined ? [] : [value])]
        if (error !== undefined) throw new ProgramError([error, ...parts].join('\n\n'))
        return parts.join('\n')
      } finally {
        runs -= 1
      }
    },
  }
}

/** A program of a model that failed. */
class ProgramError extends Error {
  override readonly name = 'ProgramError'
}
