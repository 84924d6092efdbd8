import type { Assets } from '../../assets/assets.ts'
import type { Api } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { Templates } from '../templates.ts'
import { type PackageSettings, templateContext } from '../template-context.ts'

/** Manifests, READMEs and compiler settings of the packages, from templates. */
export function emitPackages(api: Api, assets: Assets, settings: PackageSettings): readonly GeneratedFile[] {
  const files = [...assets.packageTemplates, ...assets.workspaceTemplates]
  const templates = new Templates(files, templateContext(api, settings))
  const isWanted = (path: string) => {
    if (path.startsWith('packages/validators/')) return (settings.validators ?? []).length > 0
    return !path.startsWith('packages/mocks/') || settings.mocks === true
  }
  return files.filter(({ path }) => isWanted(path)).map(({ path }) => ({ path, text: templates.render(path) }))
}
