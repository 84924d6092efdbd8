import Handlebars from 'handlebars'
import type { Assets } from '../../assets/assets.ts'
import type { Api } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { type PackageSettings, templateContext } from './template-context.ts'

/** Manifests, READMEs and compiler settings of the packages, from templates; and the runtime where it is not there yet. */
export function emitPackages(api: Api, assets: Assets, settings: PackageSettings): readonly GeneratedFile[] {
  const context = templateContext(api, settings)
  const templates = [...assets.packageTemplates, ...assets.workspaceTemplates]
  return [...assets.runtime, ...templates.map(({ path, text }) => ({ path, text: render(path, text, context) }))]
}

/** Output is Markdown and JSON, so nothing is escaped as HTML; values for JSON are names and versions, which need no escape. */
function render(path: string, template: string, context: object): string {
  return Handlebars.compile(template, { noEscape: true, strict: true })(context, { data: { path } })
}
