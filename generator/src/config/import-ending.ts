import type { UnplacedCode } from '../diagnostics/problem-code.ts'
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createFilesMatcher, getTsconfig, parseTsconfig, type TsConfigJson } from 'get-tsconfig'
import type { ImportEnding } from '../emit/layout/folder-layout.ts'
import { configProblem } from './config-error.ts'
import { reasonOf } from '../lib/reason-of.ts'
import { foldersAround } from '../lib/file-names.ts'

type CompilerOptions = NonNullable<TsConfigJson['compilerOptions']>

/** How the app compiles a folder. */
export interface AppCompiler {
  readonly imports: ImportEnding
  readonly options: CompilerOptions
  /** Absolute path of the `tsconfig.json` that says so. */
  readonly file: string
}

/**
 * How files of a folder are compiled, and how their relative imports end, by the nearest `tsconfig.json`, or the one of its
 * `references` that has them; without any, by the `jsconfig.json` of an app of JavaScript, whose bundler takes TypeScript too.
 *
 * @param folder absolute path; it need not exist
 * @throws ConfigError where there is none, or it cannot be read
 */
export function findAppCompiler(folder: string): AppCompiler {
  try {
    const start = nearestFolder(folder)
    const nearest = getTsconfig(start) ?? getTsconfig(start, 'jsconfig.json')
    if (nearest !== null) {
      const { config, path } = referenced(nearest, join(folder, 'index.ts')) ?? nearest
      const { compilerOptions: options = {} } = config
      return { imports: endingFor(options), options, file: path }
    }
  } catch (cause) {
    const message = `The tsconfig.json of the app cannot be read: ${reasonOf(cause)}`
    throw problem('tsconfig-unreadable', message, 'Correct it', cause)
  }
  throw problem('tsconfig-missing', `There is no tsconfig.json at or above ${folder}`, 'Make one')
}

interface Found {
  readonly path: string
  readonly config: TsConfigJson
}

/** A `tsconfig.json` without files of its own, as Vite's, leads to those that have them. */
function referenced({ path, config }: Found, file: string): Found | undefined {
  const { references = [] } = config
  if (references.length === 0) return undefined
  const projects = references.map((reference) => {
    const target = resolve(dirname(path), reference.path)
    const at = target.endsWith('.json') ? target : join(target, 'tsconfig.json')
    return { path: at, config: parseTsconfig(at) }
  })
  return projects.find((project) => createFilesMatcher(project)(file) !== undefined)
}

function endingFor(options: CompilerOptions): ImportEnding {
  const { module = '', moduleResolution, allowImportingTsExtensions, rewriteRelativeImportExtensions } = options
  if (allowImportingTsExtensions || rewriteRelativeImportExtensions) return '.ts'
  return isOfNode(moduleResolution ?? module) && !/^node10$/i.test(moduleResolution ?? '') ? '.js' : 'none'
}

/** Whether a value of `module` or `moduleResolution` has the rules of Node: `node16` and later. */
export function isOfNode(option: string): boolean {
  return /^node(?:next|\d\d)$/i.test(option)
}

function nearestFolder(folder: string): string {
  return foldersAround(folder).find((one) => existsSync(one) && statSync(one).isDirectory()) ?? folder
}

function problem(code: UnplacedCode, message: string, first: string, cause?: unknown): Error {
  const hint = `${first}, or say how imports end: \`imports\` in the configuration, or \`--imports none\`, \`.js\` or \`.ts\`.`
  return configProblem(code, message, hint, cause)
}
