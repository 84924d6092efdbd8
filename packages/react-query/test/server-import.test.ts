import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

/**
 * What a bundler does for Server Components: `react` is the one for servers, and a file that says 'use client' is
 * replaced by references to what it exports. Besides, sources import each other as `.js`.
 */
const HOOKS = `
import { registerHooks } from 'node:module'
const names = (text) => [
  ...[...text.matchAll(/^export (?:async )?(?:function|const) (\\w+)/gm)].map(([, name]) => name),
  ...[...text.matchAll(/^export \\{([^}]*)\\}/gm)].flatMap(([, list]) => list.split(',').map((name) => name.trim().split(' ').at(-1)).filter(Boolean)),
]
const reference = (name) => 'export const ' + name + ' = () => { throw new Error("' + name + ' is on the client") }'
registerHooks({
  resolve: (name, context, next) =>
    next(context.parentURL?.endsWith('.ts') ? name.replace(/^(\\..*)\\.js$/, '$1.ts') : name, context),
  load(url, context, next) {
    const module = next(url, context)
    const text = String(module.source ?? '')
    return /^['"]use client['"]/.test(text) ? { ...module, source: [...new Set(names(text))].map(reference).join('\\n') } : module
  },
})`

/** Runs a module in a process like that, from the folder of the sources; gives what it prints. */
async function onServer(script: string): Promise<string> {
  const conditions = ['--conditions=react-server', '--conditions=@openrouter-sdk/source']
  const hooks = `data:text/javascript,${encodeURIComponent(HOOKS)}`
  const args = [...conditions, '--import', hooks, '--input-type=module', '--eval', script]
  const cwd = new URL('../src/', import.meta.url)
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, timeout: 20_000 })
  return stdout.trim()
}

const source = new URL('../src/generated/', import.meta.url)

it('imports the file of every operation', async () => {
  const files = readdirSync(source).filter((name) => name.endsWith('.ts'))
  expect(files).toContain('apiKeysList.ts')
  const output = await onServer(`
    const modules = await Promise.all(${JSON.stringify(files)}.map((name) => import('./generated/' + name)))
    console.log(modules.length)`)
  expect(Number(output)).toBe(files.length)
})

it('prefetches and dehydrates without the client half', async () => {
  const output = await onServer(`
    import { dehydrate, QueryClient } from '@tanstack/react-query'
    import { OpenRouterCore } from '@openrouter-sdk/core/client'
    import { prefetchApiKeysList, useApiKeysList, withKeyPrefix } from './index.ts'
    const queryClient = new QueryClient()
    const client = new OpenRouterCore({ apiKey: 'sk', fetch: async () => Response.json({ data: [] }) })
    await prefetchApiKeysList(queryClient, withKeyPrefix(client, 'work'))
    const { queries } = dehydrate(queryClient)
    console.log(JSON.stringify(queries.map(({ queryKey, state }) => [queryKey, state.data])))
    try { useApiKeysList() } catch (error) { console.log(error.message) }`)
  expect(output.split('\n')).toEqual([
    '[[["openrouter",{"keyPrefix":"work"},"apiKeys","list",{"request":{}}],{"data":[]}]]',
    'useOpenRouter is on the client',
  ])
})
