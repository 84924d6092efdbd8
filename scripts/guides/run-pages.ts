import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.ts'
import { type Snippet, snippetsOf } from './snippets.ts'

/** Every page whose snippets call the API of this repository. */
const pages = [
  'README.md',
  ...readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}/README.md`)
    .filter((page) => existsSync(join(root, page))),
  ...readdirSync(join(root, 'packages/docs/guides')).map((name) => `packages/docs/guides/${name}`),
  'packages/docs/index.md',
]

/** The snippets that can run: those of `./api` need the SDK of another document, and `pnpm check:apps` runs such a folder. */
export function snippetsToRun(language: 'ts' | 'tsx'): readonly Snippet[] {
  return pages
    .flatMap(snippetsOf)
    .filter((snippet) => snippet.language === language && !snippet.text.includes("from './api"))
}
