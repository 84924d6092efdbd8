import type { Api } from '../../model/api.ts'
import { type PackageSettings, type TemplateContext, templateContext } from '../template-context.ts'
import { proseLine } from '../code/prose.ts'
import { type Completion, completionOf } from './completion.ts'

interface DocsContext extends TemplateContext {
  readonly completion: Completion | undefined
}

/** Values for every page: those for the files of the packages, with the title of the API as Markdown. */
export function docsContext(api: Api, settings: PackageSettings): DocsContext {
  return { ...templateContext(api, settings), title: proseLine(api.title), completion: completionOf(api) }
}
