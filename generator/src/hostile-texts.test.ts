import { stripTypeScriptTypes } from 'node:module'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { main } from './cli/main.ts'
import { Workspace } from './cli/workspace.fixture.ts'
import type { JsonObject } from './lib/json.ts'

const hostile = [
  '`code` ``` fence',
  '${{ secrets.NPM_TOKEN }} ${process.exit()} $(id)',
  'one\n- two\n# three\n---\nrun: id',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  ']]> --> <!-- */ /* //',
  '{{ constructor.constructor("alert(1)")() }} {% raw %}',
  'bell \u0007 escape \u001b[31m null-ish \u0001 next line \u0085',
  'right \u202e to left \u2066 isolated \u2069 mark \u200f',
  `long ${'word '.repeat(4000)}`,
  '\\ "quoted" \'quoted\' \u2028 separated \u2029',
]

/** A document with one operation, tag and schema for each text, which is everywhere where a text may be. */
function documentOf(texts: readonly string[]): JsonObject {
  const all = texts.join('\n')
  return {
    openapi: '3.1.1',
    info: {
      title: all,
      version: '1.0.0',
      description: all,
      summary: all,
      license: { name: all },
      contact: { name: all },
    },
    servers: [{ url: 'https://acme.example', description: all }],
    security: [{ key: [] }],
    tags: texts.map((description, index) => ({ name: `t${index}`, description })),
    paths: Object.fromEntries(texts.map((text, index) => [`/a${index}`, { post: operationOf(text, index) }])),
    components: {
      schemas: Object.fromEntries(texts.map((text, index) => [`S${index}`, schemaOf(text)])),
      securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key', description: all } },
    },
  }
}

function operationOf(text: string, index: number): JsonObject {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/S${index}` }, example: { a: text } } }
  const parameter = {
    name: 'q',
    in: 'query',
    description: text,
    example: text,
    schema: { type: 'string', description: text },
  }
  return {
    operationId: `call${index}`,
    tags: [`t${index}`],
    summary: text,
    description: text,
    parameters: [parameter],
    requestBody: { required: true, description: text, content },
    responses: { 200: { description: text, content }, 400: { description: text, content } },
    externalDocs: { url: 'https://acme.example', description: text },
  }
}

function schemaOf(text: string): JsonObject {
  const member = { type: 'string', title: text, description: text, default: text, examples: [text] }
  return {
    type: 'object',
    title: text,
    description: text,
    required: ['a'],
    properties: { a: member, e: { enum: [text, 'b'] } },
  }
}

/** All files of a new project, and all that is printed as JSON. */
async function filesFrom(texts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const workspace = new Workspace({ 'api.json': JSON.stringify(documentOf(texts)) })
  const run = async (...args: readonly string[]) => {
    const printed = { out: '', err: '' }
    const terminal = {
      cwd: workspace.folder,
      out: (text: string) => void (printed.out += text),
      err: (text: string) => void (printed.err += text),
      outColor: false,
      errColor: false,
      interactive: false,
    }
    const exitCode = await main(args, terminal)
    expect(printed.err + printed.out, args.join(' ')).not.toMatch(unprintable)
    expect({ exitCode, said: exitCode === 0 ? '' : printed.err + printed.out }).toEqual({ exitCode: 0, said: '' })
    return printed.out
  }
  const flags = ['--name', 'Acme', '--scope', '@acme', '--yes', '--validators', 'zod', '--mocks', '--mcp']
  await run('init', 'project', '--spec', 'api.json', ...flags)
  const json = [await run('lint', 'api.json', '--json'), await run('diff', 'api.json', 'api.json', '--json')]
  const files = workspace.list().filter((path) => path.startsWith('project/'))
  return new Map([
    ...json.map((text, index) => [`${index}.json`, text] as const),
    ...files.map((path) => [path, workspace.read(path)] as const),
  ])
}

/** Control characters but for tabs and ends of lines, and marks that change the order in which a text is shown. */
const unprintable = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

/** Prose of a page, whose braces the site tames: without its blocks and spans of code. */
function proseOf(page: string): string {
  const text = page.replaceAll(/^ *(```+|~~~+)[^\n]*\n[\s\S]*?^ *\1\s*$/gm, '')
  return text.replaceAll(/(?<!`)(`+)(?!`)(?:(?!\n\n)[\s\S])*?(?<!`)\1(?!`)/g, '')
}

test('texts of a document are data in every file of a project', { timeout: 240_000 }, async () => {
  const files = await filesFrom(hostile)
  const harmless = await filesFrom(hostile.map((_text, index) => `Text ${index}`))
  const ending = (pattern: RegExp) => [...files].filter(([path]) => pattern.test(path) && !path.endsWith('api.json'))

  expect.soft([...files.keys()], 'texts decide about no name of a file').toEqual([...harmless.keys()])
  // The document keeps its texts.
  const unshown = ending(/(?<!spec\/openapi\.yaml)$/).filter(([, text]) => unprintable.test(text))
  expect
    .soft(
      unshown.map(([path]) => path),
      'every character is shown as it is',
    )
    .toEqual([])

  for (const [path, text] of ending(/\.json$/)) expect.soft(() => JSON.parse(text), path).not.toThrow()
  for (const [path, text] of ending(/\.ya?ml$/)) expect.soft(() => load(text), path).not.toThrow()
  for (const [path, text] of ending(/\.ts$/)) expect.soft(() => stripTypeScriptTypes(text), path).not.toThrow()

  const settings = ending(/\.github\/|pnpm-workspace|tsconfig|redocly|\.config\.ts$|\.gitattributes$/)
  expect.soft(settings.length).toBeGreaterThan(5)
  for (const [path, text] of settings) expect.soft(text, path).toBe(harmless.get(path))

  const pages = ending(/\.(?:md|txt)$/)
  const active = pages.flatMap(([path, text]) => {
    const prose = proseOf(text)
    const found = /<script|<img|<!--/.exec(prose)
    return found === null ? [] : [`${path}: ${prose.slice(Math.max(0, found.index - 60), found.index + 40)}`]
  })
  expect.soft(pages.length).toBeGreaterThan(10)
  expect.soft(active, 'Markdown has no tags and no comments of the document').toEqual([])
})
