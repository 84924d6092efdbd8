import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { cache, root } from '../lib/paths.ts'
import type { Snippet } from './snippets.ts'

export interface Run {
  /** Output of the snippet, `console.error` included. */
  readonly printed: string
  readonly hasWarned: boolean
  /** Its exception. */
  readonly error: unknown
  readonly exports: Readonly<Record<string, unknown>>
}

const folder = join(cache, 'guides')
let runs = 0

/** Runs a snippet as a module of its own, with a `fetch` that needs no network. */
export async function runSnippet({ file, text }: Snippet, fetch: typeof globalThis.fetch): Promise<Run> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, file.replace(/(?=\.\w+$)/, `-${runs++}`))
  writeFileSync(path, text.replaceAll(/(?<= from )'@openrouter-sdk\/([\w-]+)(?:\/(\w+))?'/g, sourceOf))
  const printed: unknown[] = []
  const print = (...values: readonly unknown[]): void => void printed.push(...values)
  const warn = vi.spyOn(console, 'error').mockImplementation(print)
  const spies = [
    warn,
    vi.spyOn(console, 'log').mockImplementation(print),
    vi.spyOn(console, 'warn').mockImplementation(print),
  ]
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((given) => printed.push(given) > 0)
  vi.stubGlobal('fetch', fetch)
  vi.stubEnv('OPENROUTER_API_KEY', 'sk-or-v1-test')
  try {
    const exports: Readonly<Record<string, unknown>> = await import(path)
    return { printed: printed.join(' '), hasWarned: warn.mock.calls.length > 0, error: undefined, exports }
  } catch (error) {
    return { printed: printed.join(' '), hasWarned: warn.mock.calls.length > 0, error, exports: {} }
  } finally {
    write.mockRestore()
    for (const spy of spies) spy.mockRestore()
  }
}

/** The sources of a package, or of one of its subpaths. */
function sourceOf(_import: string, name: string, subpath = 'index'): string {
  const inside =
    subpath === 'index' ? '' : name === 'core' && subpath !== 'client' ? 'generated/operations/' : 'generated/'
  return `'${join(root, 'packages', name, 'src', inside, subpath)}.ts'`
}
