import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readAssets } from '../../generator/src/assets/assets.ts'
import { identify } from '../../generator/src/config/identity.ts'
import { emit, type EmitSettings } from '../../generator/src/emit/emit.ts'
import type { Part } from '../../generator/src/emit/layout/parts.ts'
import { buildApi } from '../../generator/src/model/build-api.ts'
import { normalise } from '../../generator/src/normalise/normalise.ts'
import { cache } from '../lib/paths.ts'
import type { Subject } from './read-document.ts'

/** Writes what a document has on request beside its types, and gives the folder. */
export async function writeFolder(
  { name, merged }: Subject,
  parent: string,
  wanted: Pick<EmitSettings, 'validators' | 'mocks' | 'mcp'>,
  parts: readonly Part[] = ['types'],
): Promise<string> {
  const document = normalise(merged)
  const api = buildApi(document, identify({ name: 'Oracle', scope: '@oracle' }, document.value))
  const folder = join(cache, parent, name.replaceAll(/[^\w.-]/g, '+'))
  const assets = { ...readAssets(folder, wanted), packageTemplates: [], workspaceTemplates: [] }
  const files = await emit(api, {
    version: '1.0.0',
    license: undefined,
    extras: false,
    tests: false,
    assets,
    folder: { emit: parts, imports: '.ts', runtime: 'runtime' },
    ...wanted,
  })
  await rm(folder, { recursive: true, force: true })
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}
