import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { code } from '../folders.ts'
import { readText } from '../lib/read-file.ts'

/** Exports of a module, and its files: its own and those of its relative imports. */
export interface Traced<T> {
  readonly value: T
  /** Absolute paths. Modules that were loaded before, and those of packages, are not among them. */
  readonly files: readonly string[]
}

/** Modules of the generator itself are not loaded anew. */
const own = `${pathToFileURL(code)}/`

/**
 * Notes the files that are loaded while `load` runs.
 *
 * @param version Another number than before loads every file anew, for Node keeps what it has loaded under an address.
 */
export async function traceImports<T>(load: () => Promise<T>, version = 0): Promise<Traced<T>> {
  const files = new Set<string>()
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context)
      const isAnew = version > 0 && isOwn(found.url) && !found.url.startsWith(own)
      return isAnew ? { ...found, url: `${found.url}?${version}` } : found
    },
    load(url, context, next) {
      if (!isOwn(url)) return next(url, context)
      const path = fileURLToPath(url)
      files.add(path)
      return next(url, { ...context, format: formatOf(path, context.format) })
    },
  })
  try {
    return { value: await load(), files: [...files] }
  } finally {
    hooks.deregister()
  }
}

/** A package of CommonJS has modules in files of any name: compilers make CommonJS of them, which Node does not. */
function formatOf(path: string, format: string | null | undefined): string | null | undefined {
  if (!format?.startsWith('commonjs') || /\.c[jt]s$/.test(path)) return format
  return syntaxOfModules.test(readText(path)) ? format.replace('commonjs', 'module') : format
}

/** A syntax error in CommonJS, at the beginning of a line. */
const syntaxOfModules = /^(?:export\s+(?:default|const|async|function|type|interface|[{*])|import\s+['"{*\w])/m

function isOwn(url: string): boolean {
  return url.startsWith('file:') && !url.includes('/node_modules/')
}
