import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { HostWorkspace } from '../emit/packages/host-packages.ts'
import { readJsonFile } from '../lib/json-file.ts'
import { configProblem as problem } from './config-error.ts'
import { foldersAround } from '../lib/file-names.ts'

export interface FoundWorkspace {
  readonly host: HostWorkspace
  /** Absolute path of the file that says so. */
  readonly file: string
}

/**
 * The workspace around a folder.
 *
 * @param folder absolute path; it need not exist
 * @throws ConfigError where there is none
 */
export function findWorkspace(folder: string): FoundWorkspace {
  const found = workspaceAround(folder)
  if (found !== undefined) return found
  throw problem(
    'workspace-missing',
    `There is no npm, yarn, pnpm or bun workspace around ${folder}`,
    'Add the packages to `workspaces` of its package.json, or leave out the layout `workspace`.',
  )
}

/** Whether a folder is in a workspace. */
export function isWorkspace(folder: string): boolean {
  return workspaceAround(folder) !== undefined
}

function workspaceAround(folder: string): FoundWorkspace | undefined {
  for (const root of foldersAround(folder)) {
    const pnpm = join(root, 'pnpm-workspace.yaml')
    if (existsSync(pnpm)) return { host: { links: 'protocol' }, file: pnpm }
    // A manifest that is no JSON object has no workspaces; the package manager reports the fault.
    const manifest = join(root, 'package.json')
    if (readJsonFile(manifest)?.['workspaces'] !== undefined) return { host: { links: 'version' }, file: manifest }
  }
  return undefined
}
