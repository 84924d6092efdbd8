import type { Assets } from '../assets.ts'
import type { Api } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { PackageSettings } from '../template-context.ts'
import { Templates } from '../templates.ts'
import { docsContext } from './docs-context.ts'

/** The pages that people wrote, with the names and example calls of the API in them. */
export function emitGuides(api: Api, assets: Assets, settings: PackageSettings): readonly GeneratedFile[] {
  const files = [...assets.docsTemplates, ...assets.packageTemplates]
  const templates = new Templates(files, docsContext(api, settings))
  const guides = assets.docsTemplates.flatMap(({ path }) =>
    path.startsWith(pages) ? [{ path: `packages/docs/${path.slice(pages.length)}`, text: templates.render(path) }] : [],
  )
  return files.some(({ path }) => path === readme) ? [...guides, hooksGuide(templates.render(readme))] : guides
}

const pages = 'pages/'
const readme = 'packages/react-query/README.md'

/** The guide to the hooks is the README of their package, without the list that the reference has as well. */
function hooksGuide(text: string): GeneratedFile {
  const list = text.indexOf('\n## Hooks\n')
  const guide = text.slice(text.indexOf('\n'), list < 0 ? undefined : list)
  return { path: 'packages/docs/guides/react-query.md', text: `# React Query\n${guide}\n` }
}
