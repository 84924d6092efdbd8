import type { Api } from '../../model/api.ts'
import { type PackageSettings, type TemplateContext, templateContext } from '../template-context.ts'
import { proseLine } from '../code/prose.ts'

/** Values for every page: those for the files of the packages, with the title of the API as Markdown. */
export function docsContext(api: Api, settings: PackageSettings): TemplateContext {
  return { ...templateContext(api, settings), title: proseLine(api.title) }
}
