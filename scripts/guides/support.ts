import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../generator/src/lib/json.ts'
import { ConfiguredProject } from './configured-project.ts'
import { rowsOf } from './tables.ts'

const page = 'generator/docs/openapi-support.md'
let documents = 0
/** Test files run side by side, each below a folder of its own. */
let folder = 'support'

/** A row of the page: feature, treatment, and whether the generator treats it so. */
export type SupportRow = readonly [feature: string, treatment: string, holds: () => Promise<void>]

/**
 * Tests the rows of the table of a section, or a part of them. The rows here are those of the page, word for word.
 *
 * @param from index of the first row, where the rest is tested elsewhere
 */
export function supportTable(section: string, rows: readonly SupportRow[], from = 0, to?: number): void {
  folder = `support-${section.toLowerCase().replaceAll(' ', '-')}-${from}`
  describe(`${page}, ${section}`, () => {
    test('each row has a test', () => {
      const documented = rowsOf(`${page}#${section}`, 'Feature').slice(from, to)
      expect(rows.map(([feature, treatment]) => [feature, treatment])).toEqual(documented)
    })
    test.each(rows)('%s | %s', async (_feature, _treatment, holds) => {
      expect.hasAssertions()
      await holds()
    })
  })
}

interface Problem {
  readonly code: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly pointer?: string
}

/** A request, and the result of the call. */
interface Exchange {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: string
  readonly result: { readonly ok: boolean; readonly value?: unknown; readonly error?: unknown }
}

type CoreModule = { readonly AcmeCore: new (options: object) => object } & Readonly<
  Record<string, (...args: readonly unknown[]) => Promise<Exchange['result']>>
>

/** The SDK of a small document, as a folder, and what the generator reports about it. */
export class SupportedDocument {
  readonly project: ConfiguredProject
  readonly warnings: readonly Problem[]
  readonly errors: readonly Problem[]

  constructor(project: ConfiguredProject, report: { warnings: readonly Problem[]; errors: readonly Problem[] }) {
    this.project = project
    this.warnings = report.warnings
    this.errors = report.errors
  }

  /** Codes of all problems, each once. */
  get codes(): readonly string[] {
    return [...new Set([...this.errors, ...this.warnings].map(({ code }) => code))]
  }

  /** Text of all types, without comments, on one line. */
  get types(): string {
    return this.project
      .files('src/api/types')
      .map((path) => this.project.read(`src/api/types/${path}`))
      .join('\n')
      .replaceAll(/\/\*\*[^]*?\*\/|^(?:import|\/\/).*$/gm, '')
      .replaceAll(/\s+/g, ' ')
  }

  /** Text of all files that follow from the document. */
  get source(): string {
    const own = this.project.files('src/api').filter((path) => !path.startsWith('runtime'))
    return own.map((path) => this.project.read(`src/api/${path}`)).join('\n')
  }

  /** Calls a function with this response from the server. */
  async call(
    name: string,
    args: readonly unknown[] = [],
    response: () => Response = () => Response.json({}),
    options: object = {},
  ): Promise<Exchange> {
    const core: CoreModule = await import(join(this.project.folder, 'src/api/core/index.ts'))
    const sent: Request[] = []
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      // Bodies that are streams need it; the types of the DOM do not have it.
      sent.push(new Request(url, Object.assign({ duplex: 'half' }, init)))
      return response()
    }
    const client = new core.AcmeCore({ fetch, serverURL: 'https://api.example', retries: 0, ...options })
    const operation = core[name]
    if (operation === undefined) throw new Error(`There is no function ${name}`)
    const result = await operation(client, ...args)
    const request = sent.at(-1)
    return {
      url: request?.url ?? '',
      method: request?.method ?? '',
      headers: request?.headers ?? new Headers(),
      body: (await request?.text()) ?? '',
      result,
    }
  }
}

/** Generates from a document, or from the text of one. */
export async function sdkOf(
  document: JsonObject | string,
  {
    version = '3.1.0',
    config = '',
    files = {},
  }: { version?: string; config?: string; files?: Record<string, string> } = {},
): Promise<SupportedDocument> {
  const start = {
    openapi: version,
    info: { title: 'Acme', version: '1.0.0' },
    servers: [{ url: 'https://api.example' }],
  }
  const text = typeof document === 'string' ? document : JSON.stringify({ ...start, paths: {}, ...document }, null, 1)
  const settings = `export default { name: 'Acme', inputs: ['api.yaml'], layout: 'folder', output: 'src/api', emit: ['core'], ${config} }`
  const project = new ConfiguredProject(`${folder}/${documents++}`, settings, { 'api.yaml': text, ...files })
  return new SupportedDocument(project, JSON.parse((await project.run('generate', '--json')).text))
}

/** A document of one GET operation, `doA`. */
export function get(operation: JsonObject = {}, rest: JsonObject = {}): JsonObject {
  return {
    paths: { '/a': { get: { operationId: 'doA', responses: { 204: { description: 'OK' } }, ...operation } } },
    ...rest,
  }
}

/** A document of one operation, `doA`, that takes a body of this media type. */
export function post(mediaType: string, media: JsonValue, rest: JsonObject = {}): JsonObject {
  const requestBody = { required: true, content: { [mediaType]: media } }
  return {
    paths: { '/a': { post: { operationId: 'doA', requestBody, responses: { 204: { description: 'OK' } } } } },
    ...rest,
  }
}

/** A response of status 200. */
export function ok(mediaType: string, media: JsonValue): JsonObject {
  return { responses: { 200: { description: 'OK', content: { [mediaType]: media } } } }
}

/** A document with this schema as the type `A`, beside others. */
export function schemas(A: JsonValue, others: JsonObject = {}): JsonObject {
  return get(ok('application/json', { schema: { $ref: '#/components/schemas/A' } }), {
    components: { schemas: { A, ...others } },
  })
}
