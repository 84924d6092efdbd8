// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import { getResponse, type HttpHandler } from 'msw'
import { createElement, type FunctionComponent, isValidElement } from 'react'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { configSchema } from '../../generator/src/config/config-schema.ts'
import { root } from '../lib/paths.ts'
import { ConfiguredProject } from './configured-project.ts'
import { codeIn, rowsOf } from './tables.ts'

/** An app whose SDK has every part. */
const config = (more: object = {}): string =>
  `export default ${JSON.stringify({
    name: 'Acme',
    inputs: ['openapi.yaml'],
    layout: 'folder',
    output: 'api',
    emit: ['react-query'],
    enums: 'const',
    mcp: true,
    mocks: true,
    pagination: { listPets: 'cursor' },
    validators: ['zod', 'valibot'],
    ...more,
  })}`

const app = new ConfiguredProject('app', config())
const frameworks = ['react-query', 'vue-query', 'solid-query', 'svelte-query', 'angular-query']
const forFrameworks = new ConfiguredProject('app-frameworks', config({ emit: frameworks }))
const byOperationId = new ConfiguredProject('app-operation-ids', config({ names: 'operationId', nestedTypes: 'named' }))

/** Values that the guides take as given. */
const given: Readonly<Record<string, string>> = {
  'mcp.md-1': "import { AcmeCore } from './api'\nconst client = new AcmeCore()",
  'validators.md-1': `const text = '{ "id": "1", "name": "Rex" }', result = { value: { items: [], next_cursor: null } }`,
  'mocks.md-4': "import { aPet, aPetRequest } from './api/mocks'",
}

/** Snippets for apps and packages of the guides of the generator: TypeScript, and JavaScript with its place among the snippets. */
function snippetsOf(page: string): readonly { readonly title: string; readonly text: string }[] {
  const name = page.split('/').at(-1) ?? page
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```(?:tsx?|js)\n([\s\S]*?)^```$/gm)
  return [...blocks].flatMap(([, text = ''], index) => {
    const title = `${name}-${index}`
    const isRun = /\.\/api|@acme\//.test(text) || title in given
    return isRun && !/defineConfig|msw-storybook-addon/.test(text) ? [{ title, text }] : []
  })
}

const pages = [
  'README.md',
  ...['app-folder', 'customise', 'mcp', 'mocks', 'validators'].map((name) => `generator/docs/${name}.md`),
]

let handlers: HttpHandler[] = []
beforeAll(async () => {
  for (const project of [app, forFrameworks, byOperationId]) await project.generate()
  app.write('pets.tsx', 'export const Pets = () => null\n')
  const mocks = await import(join(app.folder, 'api/mocks'))
  handlers = mocks.handlers()
}, 120_000)

beforeEach(() => {
  vi.stubEnv('ACME_API_KEY', 'key')
  vi.stubGlobal('fetch', async (input: string | URL, init: RequestInit) =>
    getResponse(handlers, new Request(input, init)),
  )
  return () => {
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
    cleanup()
  }
})

describe('snippets', () => {
  test.each(pages.flatMap(snippetsOf))('$title', async ({ title, text }) => {
    const [component] = /(?<=^(?:async )?function )[A-Z]\w*/m.exec(text) ?? []
    const code = text.replaceAll(/(?<= from ')@acme\/(?=\w)/g, './api/')
    app.write(`${title}.tsx`, `${given[title] ?? ''}\n${code}\nexport { ${component ?? ''} }\n`)
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
    onTestFinished(() => printed.mockRestore())
    const module: Readonly<Record<string, unknown>> = await import(join(app.folder, `${title}.tsx`))
    // Calls succeed: what a snippet prints after a success is there.
    expect(printed.mock.calls.length > 0).toBe(code.includes('console.log('))
    // A page of a server renders the component that is called here.
    for (const [name, value] of Object.entries(module)) if (name !== 'default') await use(value)
  })
})

/** Renders a component until it shows data, and prepares the mocks of a story. */
async function use(value: unknown): Promise<void> {
  if (isComponent(value) && value.constructor.name === 'AsyncFunction') {
    expect(isValidElement(await value({}))).toBe(true)
  } else if (isComponent(value)) {
    const { container } = render(
      createElement(QueryClientProvider, { client: new QueryClient() }, createElement(value)),
    )
    await vi.waitFor(() => expect(container.textContent).toMatch(/^\d+$/))
  } else if (isStory(value)) {
    const added: unknown[] = []
    value.beforeEach({ msw: { use: (...mocks: readonly unknown[]) => added.push(...mocks) } })
    expect(added).toHaveLength(1)
  }
}

function isComponent(value: unknown): value is FunctionComponent<object> {
  return typeof value === 'function' && /^[A-Z]/.test(value.name)
}

function isStory(value: unknown): value is { beforeEach: (context: object) => void } {
  return typeof value === 'object' && value !== null && 'beforeEach' in value
}

describe('tables', () => {
  test('the content of a folder', () => {
    const listed = rowsOf('generator/docs/app-folder.md', 'In `src/api`').flatMap(([cell]) => codeIn(cell))
    const optional = /^(?:mcp|mocks|validators|(?:vue|solid|svelte|angular)-query)(?:\.ts)?$/
    const entries = app.files('api').map((path) => (path.includes('/') ? `${path.split('/')[0]}/` : path))
    expect(listed.toSorted()).toEqual(
      [...new Set(entries)].filter((entry) => !optional.test(entry.replace('/', ''))).toSorted(),
    )
  })

  test('hooks of each framework', () => {
    const rows = rowsOf('generator/docs/frameworks.md', '`emit`', 'For')
    expect(rows.map(([emit = '']) => emit.slice(2, -2))).toEqual(frameworks)
    for (const [emit = '', , query, , , client] of rows) {
      const text = declarationsOf(forFrameworks, `api/${emit.slice(2, -2)}`)
      for (const cell of [query, client]) {
        const name = /^<?(\w+)/.exec(codeIn(cell)[0] ?? '')?.[1]
        expect(text).toMatch(new RegExp(String.raw`export (?:function|const) ${name}\b`))
      }
    }
  })

  test('names of nested types', () => {
    const names = rowsOf('generator/docs/customise.md', 'In the document').flatMap(([, type]) => codeIn(type))
    const text = declarationsOf(byOperationId)
    // The names of operations differ in this project.
    const own = names.map((name) =>
      name.replace('OrdersGet', 'GetOrder').replace('PetsList', 'ListPets').replace('OrdersList', 'ListPets'),
    )
    expect(own.filter((name) => !new RegExp(String.raw`export (?:interface|type) ${name}\b`).test(text))).toEqual([])
  })

  test.each(['hey-api', 'orval', 'kubb'])('names for users of %s', (tool) => {
    const names = rowsOf(`generator/docs/from-${tool}.md#Names`, tool, 'here').flatMap(([, here]) => codeIn(here))
    const text = declarationsOf(byOperationId)
    const wanted = names.filter((name) => /^\w+$/.test(name) && !['pagination', 'instanceof'].includes(name))
    expect(wanted.length).toBeGreaterThan(5)
    expect(
      wanted.filter(
        (name) => !new RegExp(String.raw`export (?:interface|type|function|const|class) ${name}\b`).test(text),
      ),
    ).toEqual([])
  })

  test.each(['hey-api', 'orval', 'kubb', 'openapi-typescript'])(
    'options for users of %s are members of the configuration',
    (tool) => {
      const rows = rowsOf(`generator/docs/from-${tool}.md`, tool, 'here')
      const first = rows.flatMap(([, here]) => codeIn(here).flatMap((code) => /^([a-zA-Z]+): /.exec(code)?.[1] ?? []))
      expect(first.length).toBeGreaterThan(0)
      expect(first.filter((name) => !(name in configSchema.entries))).toEqual([])
    },
  )

  test('options of the MCP server, and members of its tools', async () => {
    const options = rowsOf('generator/docs/mcp.md', 'Option', 'Meaning').flatMap(([cell]) =>
      codeIn(cell).map((code) => code.split(' ')[0]),
    )
    const { run } = await import(join(app.folder, 'api/runtime/mcp/run'))
    const { api } = await import(join(app.folder, 'api/mcp/api'))
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
    await run(api, ['--help'])
    const help = String(printed.mock.calls)
    printed.mockRestore()
    expect([...help.matchAll(/--(?!help|version)[\w-]+/g)].map(String).toSorted()).toEqual(options.toSorted())
    const { tools, petsListTool } = await import(join(app.folder, 'api/mcp/tools'))
    const { AcmeCore } = await import(join(app.folder, 'api'))
    const members = rowsOf('generator/docs/mcp.md', 'Member').flatMap(([cell]) => codeIn(cell))
    expect(Object.keys(tools([petsListTool], { client: new AcmeCore() })).toSorted()).toEqual(members.toSorted())
  })

  test('schemas by type', async () => {
    const rows = rowsOf('generator/docs/validators.md', 'Type', 'Schema')
    const names = rows
      .flatMap(([, schema]) => codeIn(schema))
      .filter((name) => /^z[A-Z]/.test(name) && name !== 'zPhotoUpload')
    const schemas = await import(join(app.folder, 'api/validators/zod'))
    expect(names.filter((name) => !(name in schemas))).toEqual([])
    const valibot = await import(join(app.folder, 'api/validators/valibot'))
    expect(valibot).toHaveProperty('vPet')
  })
})

function declarationsOf(project: ConfiguredProject, folder = 'api'): string {
  return project
    .files(folder)
    .map((path) => project.read(`${folder}/${path}`))
    .join('\n')
}
