import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foldersAround } from '../lib/file-names.ts'
import { readJsonFile } from '../lib/json-file.ts'
import { configProblem } from './config-error.ts'
import { type AppCompiler, isOfNode } from './import-ending.ts'

/** Reasons for which files of a folder must be ECMAScript modules for the compiler. */
export interface FileNeeds {
  /** Some have `import` and `export` of values, not of types alone. */
  readonly values: boolean
  /** Some have `await` at the top level, and `import.meta`. */
  readonly topLevelAwait: boolean
}

/**
 * @param folder absolute path; it need not exist
 * @returns absolute paths of what decided, besides the `tsconfig.json`
 * @throws ConfigError `tsconfig-commonjs` where the files would not compile
 */
export function refuseCommonJs({ options, file }: AppCompiler, folder: string, needs: FileNeeds): readonly string[] {
  const { module = '', verbatimModuleSyntax = false } = options
  const manifest = isOfNode(module) ? manifestOf(folder) : undefined
  const isCommonJs = /^commonjs$/i.test(module) || (manifest !== undefined && !isOfModules(manifest))
  const read = manifest === undefined ? [] : [manifest]
  const isRefused = verbatimModuleSyntax && needs.values
  if (!isCommonJs || !(isRefused || needs.topLevelAwait)) return read
  const reason = isRefused
    ? '`verbatimModuleSyntax` forbids `import` and `export`'
    : 'the MCP server cannot have its top-level `await`'
  const correction =
    manifest === undefined ? '`module: "nodenext"` or `"esnext"` in it' : `\`"type": "module"\` in ${manifest}`
  const alternative = isRefused ? '`verbatimModuleSyntax: false`' : 'leave out `mcp`'
  throw configProblem(
    'tsconfig-commonjs',
    `${file} compiles ${folder} as CommonJS, where ${reason}`,
    `Write ${correction}, or ${alternative}.`,
  )
}

/** The nearest `package.json`, which decides about `.ts` files under `module: nodenext`. */
function manifestOf(folder: string): string | undefined {
  return foldersAround(folder)
    .map((one) => join(one, 'package.json'))
    .find((path) => existsSync(path))
}

function isOfModules(manifest: string): boolean {
  return readJsonFile(manifest)?.['type'] === 'module'
}
