import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { mustRun } from '../lib/run.ts'
import type { Benchmark, Contender, Row, Spread } from './benchmark.ts'
import { spread } from './rounds.ts'

interface Bundle {
  readonly what: string
  readonly goal?: number
  readonly entries: ReadonlyMap<Contender, string>
}

const openai = `import OpenAI from 'openai'; export const client = new OpenAI();`

/** A program without any client, for comparison. */
const rawGet = `
  const headers = (key) => ({ authorization: 'Bearer ' + key })
  export const list = async (key) => (await fetch('https://openrouter.ai/api/v1/keys', { headers: headers(key) })).json()`
const rawChat = `
  export async function* chat(key, request) {
    const headers = { authorization: 'Bearer ' + key, 'content-type': 'application/json' }
    const body = JSON.stringify({ ...request, stream: true })
    const response = await fetch('https://openrouter.ai/api/v1/chat/completions', { method: 'POST', headers, body })
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (let step; !(step = await reader.read()).done; ) {
      const frames = (rest + step.value).split('\\n\\n')
      rest = frames.pop()
      for (const frame of frames) {
        if (frame === 'data: [DONE]') return
        if (frame.startsWith('data: ')) yield JSON.parse(frame.slice(6))
      }
    }
  }`

const bundles: readonly Bundle[] = [
  {
    what: 'client and one GET',
    goal: 3000,
    entries: new Map([
      ['ours', `export { OpenRouterCore, apiKeysList } from '@openrouter-sdk/core'`],
      ['official', `export * from '@openrouter/sdk/core.js'; export * from '@openrouter/sdk/funcs/apiKeysList.js'`],
      ['openai', `${openai} export const list = () => client.models.list()`],
      ['baseline', rawGet],
    ]),
  },
  {
    what: 'client and streaming chat',
    goal: 5000,
    entries: new Map([
      ['ours', `export { OpenRouterCore, chatSend } from '@openrouter-sdk/core'`],
      ['official', `export * from '@openrouter/sdk/core.js'; export * from '@openrouter/sdk/funcs/chatSend.js'`],
      ['openai', `${openai} export const send = (request) => client.chat.completions.create(request)`],
      ['baseline', rawChat],
    ]),
  },
  {
    what: 'whole class',
    goal: 12_000,
    entries: new Map([
      ['ours', `export { OpenRouter } from '@openrouter-sdk/core'`],
      ['official', `export { OpenRouter } from '@openrouter/sdk'`],
      ['openai', openai],
    ]),
  },
  {
    what: 'client and one query hook',
    goal: 4000,
    entries: new Map([
      [
        'ours',
        `export { OpenRouterCore } from '@openrouter-sdk/core'
         export { OpenRouterProvider } from '@openrouter-sdk/react-query'
         export { useApiKeysList } from '@openrouter-sdk/react-query/apiKeysList'`,
      ],
      [
        'official',
        `import { useQuery } from '@tanstack/react-query'
         import { apiKeysList } from '@openrouter/sdk/funcs/apiKeysList.js'
         import { unwrapAsync } from '@openrouter/sdk/types/fp.js'
         export * from '@openrouter/sdk/core.js'
         export const useApiKeysList = (client) =>
           useQuery({ queryKey: ['apiKeys', 'list'], queryFn: () => unwrapAsync(apiKeysList(client)) })`,
      ],
    ]),
  },
  {
    what: 'everything in react-query',
    entries: new Map([['ours', `export * from '@openrouter-sdk/react-query'`]]),
  },
]

/** Bundle for a browser. React and TanStack Query are not counted; the official SDK has no hooks, so its hook is written here. */
export const bundleSize: Benchmark = {
  name: 'bundle-size',
  about: 'Bytes of a browser bundle by esbuild, minified and gzipped.',
  run: ({ project }) => Promise.all(bundles.map((bundle) => measure(project, bundle))),
}

async function measure(project: string, { what, goal, entries }: Bundle): Promise<Row> {
  const figures: Partial<Record<Contender, Spread>> = {}
  for (const [name, entry] of entries) figures[name] = spread([await size(project, `${what}-${name}`, entry)])
  return { what, unit: 'bytes', figures, ...(goal === undefined ? {} : { goal }) }
}

async function size(project: string, name: string, entry: string): Promise<number> {
  const file = `bundle-${name.replaceAll(' ', '-')}`
  await writeFile(join(project, `${file}.mjs`), entry)
  const outputs = [`--outfile=${file}.min.mjs`, '--format=esm', '--platform=browser', '--target=es2022']
  const externals = ['react', 'react/jsx-runtime', '@tanstack/react-query', 'node:*'].map((one) => `--external:${one}`)
  const args = [`${file}.mjs`, '--bundle', '--minify', '--log-level=error', ...outputs, ...externals]
  await mustRun(join(project, 'node_modules/.bin/esbuild'), args, { cwd: project })
  return gzipSync(await readFile(join(project, `${file}.min.mjs`)), { level: 9 }).length
}
