/**
 * Calls every operation of a generated folder against its own mocks, with arguments made by the schema of its tool, and has
 * its own validators check the responses. Prints the result as JSON.
 *
 * Usage: node scripts/corpus/call-all.ts FOLDER
 */
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { objectAt } from '../../generator/src/lib/json.ts'
import type { Api } from '../../packages/mcp/src/api.ts'
import type { Tool } from '../../packages/mcp/src/tool.ts'
import { Sampler, take } from '../oracle/sample.ts'
import type { CallTrial, Fault } from './try-calls.ts'

const folder = process.argv[2] ?? ''
const serverURL = 'https://mocks.example.com/base'
/** Arguments for each operation, and calls with each: mocks make other data every time. */
const [samples, times] = [3, 2]
const maxPages = 100

const { api }: { readonly api: Api<unknown> } = await load('mcp/api.ts')
const { argumentOf } = await load('runtime/mcp/tools.ts')
const { resultOf } = await load('runtime/mcp/result-of.ts')
const { handlers } = await load('mocks/handlers.ts')
const { validate } = await load('runtime/client/validate.ts')
const { responseSchemas } = await load('validators/zod/functions.ts')

const server = setupServer(...handlers({ serverURL }))
server.listen({ onUnhandledFrame: 'error' })
const settings = { serverURL, use: [validate({ responses: responseSchemas })], maxRetries: 0 }
const client = api.createClient(settings)
const faults: Fault[] = []
let calls = 0
for (const tool of api.tools) {
  const fault = await firstFault(tool)
  if (fault !== undefined) faults.push({ operation: tool.operation, ...fault })
}
server.close()
console.log(JSON.stringify({ calls, faults } satisfies CallTrial))

function load(path: string) {
  return import(join(folder, path))
}

async function firstFault(tool: Tool<unknown>): Promise<Omit<Fault, 'operation'> | undefined> {
  const parameters = tool.parameters()
  const sampler = new Sampler(objectAt(parameters, '$defs'))
  const inputs = take(sampler.samples(parameters), samples)
  if (inputs.length === 0) return { problem: 'no arguments fit the schema' }
  for (const input of inputs.flatMap((each) => Array.from({ length: times }, () => each))) {
    calls += 1
    const request = argumentOf(tool, input)
    const problem: unknown = await resultOf(tool.call(client, request, {}))
      .then(() => allPages(tool, request))
      .catch(problemOf)
    // An empty list has no place in a path, which no schema says.
    if (typeof problem === 'string' && !problem.includes('is empty or dots')) return { input, problem }
  }
  return undefined
}

/** Reads a list to its end, which mocks of lists have. */
async function allPages({ pages }: Tool<unknown>, request: unknown): Promise<string | undefined> {
  const read: unknown[] = []
  for await (const page of pages?.call(client, request, {}) ?? []) {
    if (read.push(page) > maxPages) return `more than ${maxPages} pages`
  }
  return undefined
}

/** An error and its cause, in a line. */
function problemOf(error: unknown): string {
  const { name, message, cause } = Object(error)
  return `${name}: ${message}${cause instanceof Error ? ` (${cause.message})` : ''}`
}
