import type { Assets } from '../assets.ts'
import type { Api } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { extraRuntimes, runtimesOnRequest } from '../layout/extra-runtimes.ts'
import { parts, partsOf } from '../layout/parts.ts'
import { Templates } from '../templates.ts'
import { inHostWorkspace } from './host-packages.ts'
import { type PackageSettings, templateContext } from '../template-context.ts'

/** Manifests, READMEs and compiler settings of the packages, from templates. */
export function emitPackages(api: Api, assets: Assets, settings: PackageSettings): readonly GeneratedFile[] {
  const { host } = settings
  // A workspace of others has files of its own around the packages.
  const files = [...assets.packageTemplates, ...(host === undefined ? assets.workspaceTemplates : [])]
  const templates = new Templates(files, templateContext(api, settings))
  const wanted = partsOf(settings)
  const extras = extraRuntimes(settings)
  const isWanted = (path: string) => {
    const part = parts.find((each) => path.startsWith(`packages/${each}/`))
    if (part !== undefined) return wanted.includes(part)
    const extra = runtimesOnRequest.find((each) => path.startsWith(`packages/${each}/`))
    return extra === undefined || extras.includes(extra)
  }
  const rendered = files
    .filter(({ path }) => isWanted(path))
    .map(({ path }) => ({ path, text: templates.render(path) }))
  if (host === undefined) return rendered
  const base = assets.runtime.find(({ path }) => path === 'tsconfig.base.json')?.text ?? '{}'
  return rendered.map((file) => inHostWorkspace(file, host, JSON.parse(base)))
}
