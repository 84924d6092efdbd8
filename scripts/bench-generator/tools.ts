import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commandLine } from '../lib/command-line.ts'
import { scope } from './published-declarations.ts'

export type ToolName = 'sdkgen' | 'orval' | 'hey-api' | 'hey-api with hooks' | 'kubb' | 'openapi-typescript'

/** A generator as a command line. */
export interface Tool {
  readonly name: ToolName
  readonly package: string
  /** Whether it makes functions and React Query hooks too. */
  readonly hooks: boolean
  /** Arguments for Node. The document and the output are also in the environment, for configuration files. */
  readonly command: (project: string, document: string, output: string) => Promise<readonly string[]>
}

/** The generator of this repository. */
export const ours = 'openapi-sdkgen'

/** Generators to compare; each makes types, functions over fetch and React Query hooks or options, except the last. */
export const tools: readonly Tool[] = [
  sdkgen(ours),
  {
    name: 'orval',
    package: 'orval',
    hooks: true,
    command: async (project) => [await binary(project, 'orval', 'orval'), '--config', 'orval.config.mjs'],
  },
  heyAPI('hey-api', false, 'hey-api.config.mjs'),
  heyAPI('hey-api with hooks', true, 'hey-api-hooks.config.mjs'),
  {
    name: 'kubb',
    package: '@kubb/cli',
    hooks: true,
    command: async (project) => [
      await binary(project, '@kubb/cli', 'kubb'),
      'generate',
      '--config',
      'kubb.config.mjs',
      '--silent',
    ],
  },
  {
    name: 'openapi-typescript',
    package: 'openapi-typescript',
    hooks: false,
    command: async (project, document, output) => [
      await binary(project, 'openapi-typescript', 'openapi-typescript'),
      document,
      '-o',
      join(output, 'types.ts'),
    ],
  },
]

/** @param name the package of the build, which older ones have under another name */
export function sdkgen(name: string, ...flags: readonly string[]): Tool {
  return {
    name: 'sdkgen',
    package: name,
    hooks: true,
    command: async (project, document, output) => {
      const target = ['--spec', document, '--out', output, '--name', 'Bench', '--scope', scope, '--force']
      return [...(await commandLine(await binary(project, name, 'sdkgen'))), 'generate', ...target, ...flags]
    },
  }
}

/** Without further settings, its plugin for TanStack Query writes options and no hooks. */
function heyAPI(name: ToolName, hooks: boolean, config: string): Tool {
  const dependency = '@hey-api/openapi-ts'
  return {
    name,
    package: dependency,
    hooks,
    command: async (project) => [await binary(project, dependency, 'openapi-ts'), '-f', config],
  }
}

/** The file behind a command of an installed package. */
async function binary(project: string, name: string, command: string): Promise<string> {
  const folder = join(project, 'node_modules', name)
  const manifest: { bin: string | Record<string, string> } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  )
  const path = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command]
  if (path === undefined) throw new Error(`${name} has no command ${command}`)
  return join(folder, path)
}
