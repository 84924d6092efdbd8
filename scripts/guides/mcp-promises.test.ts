import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { defaultLimits } from '../../packages/mcp/src/sandbox/run-code.ts'
import { acme, ConfiguredProject } from './configured-project.ts'
import { promise } from './promise.ts'

const page = 'generator/docs/mcp.md'
const config =
  "export default { name: 'Acme', inputs: ['openapi.yaml'], layout: 'folder', output: 'src/api', emit: ['core'], mcp: true }"

async function toolsOf(name: string, yaml: string) {
  const project = new ConfiguredProject(`mcp-${name}`, config, { 'openapi.yaml': yaml })
  await project.generate()
  const { AcmeCore } = await import(join(project.folder, 'src/api'))
  return { AcmeCore, ...(await import(join(project.folder, 'src/api/mcp/tools'))) }
}

describe('mcp', () => {
  promise(page, 'A program gets 60 seconds, 64 MB, 100 requests and 50,000 printed characters.', () => {
    expect(defaultLimits).toEqual({ timeoutMs: 60_000, memoryBytes: 64 * 2 ** 20, calls: 100, output: 50_000 })
  })

  promise(page, 'Names have at most 64 characters, and descriptions at most 1,024.', async () => {
    const long = acme
      .replace('operationId: listPets', `operationId: ${'list'.repeat(40)}`)
      .replace('summary: List pets.', `summary: List pets.\n      description: ${'Words. '.repeat(400)}`)
    const { AcmeCore, tools, ...made } = await toolsOf('long', long)
    const all = Object.entries(made).flatMap(([name, tool]) => (name.endsWith('Tool') ? [tool] : []))
    const { chat } = tools(all, { client: new AcmeCore() })
    const texts: readonly { readonly function: { readonly name: string; readonly description: string } }[] = chat
    const lengths = texts.map((tool) => [tool.function.name.length, tool.function.description.length])
    expect(Math.max(...lengths.map(([name = 0]) => name))).toBe(64)
    expect(Math.max(...lengths.map(([, description = 0]) => description))).toBeLessThanOrEqual(1024)
    expect(Math.max(...lengths.map(([, description = 0]) => description))).toBeGreaterThan(900)
  })

  promise(page, 'A body that is no object is the member `body`.', async () => {
    const media = "content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }"
    const text = acme.replace(
      media,
      'content: { application/json: { schema: { type: array, items: { type: string } } } }',
    )
    const { AcmeCore, tools, petsCreateTool } = await toolsOf('body', text)
    let sent: unknown
    const fetch = async (_url: string, { body }: RequestInit): Promise<Response> => {
      sent = body
      return Response.json({})
    }
    const api = tools([petsCreateTool], { client: new AcmeCore({ fetch, serverURL: 'https://a.test' }) })
    await api.call('petsCreate', '{"body":["a"]}')
    expect(sent).toBe('["a"]')
  })

  promise(page, 'returns the messages that follow the `tool_calls` of a message, failures included', async () => {
    const { AcmeCore, tools, petsListTool } = await toolsOf('replies', acme)
    const fetch = async (): Promise<Response> => Response.json({ message: 'no' }, { status: 500 })
    const api = tools([petsListTool], { client: new AcmeCore({ fetch, serverURL: 'https://a.test', maxRetries: 0 }) })
    const called = (id: string, name: string) => ({ id, type: 'function', function: { name, arguments: '{}' } })
    const replies = await api.replies([called('1', 'petsList'), called('2', 'gone')])
    expect(replies).toMatchObject([
      { role: 'tool', tool_call_id: '1' },
      { role: 'tool', tool_call_id: '2' },
    ])
  })
})
