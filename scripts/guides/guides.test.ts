import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { OpenRouterCore, chatSend } from '../../packages/core/src/index.ts'
import { cache, root } from '../lib/paths.ts'
import { breakOff, refuse, respond } from './scripted-api.ts'

const folder = join(cache, 'guides')

interface Snippet {
  readonly name: string
  readonly file: string
  readonly text: string
}

/** Snippets that belong to a page of a browser, or that show a client which is not there. */
const notRun = ['sign-in.md: Send the user away', 'sign-in.md: Receive the user']

const snippets = readdirSync(join(root, 'packages/docs/guides')).flatMap(snippetsOf)
const run = snippets.filter(({ name }) => !notRun.some((each) => name.startsWith(each)))

/** The snippets of a guide that run without a page, each named by its heading. */
function snippetsOf(page: string): readonly Snippet[] {
  const markdown = readFileSync(join(root, 'packages/docs/guides', page), 'utf8')
  let heading = ''
  return [...markdown.matchAll(/^#+ (.+)$|^```ts(?: \[\w+\])?\n([\s\S]*?)^```$/gm)].flatMap(
    ([, title, text = ''], index) => {
      heading = title ?? heading
      if (title !== undefined) return []
      return [{ name: `${page}: ${heading}`, file: join(folder, `${page.slice(0, -3)}-${index}.ts`), text }]
    },
  )
}

/** Installed names, as the sources of this repository. */
function fromSources(text: string): string {
  return text.replaceAll(
    /'@openrouter-sdk\/(core|react-query)'/g,
    (_, name: string) => `'${join(root, 'packages', name, 'src/index.ts')}'`,
  )
}

const printed: string[] = []

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { file, text } of snippets) writeFileSync(file, `${fromSources(text)}\nexport {}\n`)
})

beforeEach(() => {
  printed.length = 0
  vi.resetModules()
  vi.stubEnv('OPENROUTER_API_KEY', 'sk-or-v1-test')
  const print = (...values: readonly unknown[]) => void printed.push(values.map(String).join(' '))
  vi.spyOn(console, 'log').mockImplementation(print)
  vi.spyOn(console, 'error').mockImplementation(print)
  // Retries of a refused call would wait.
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(soon)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})
