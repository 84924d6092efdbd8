import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

/** What a module gave, and the files it consists of: its own and those of its relative imports. */
export interface Traced<T> {
  readonly value: T
  /** Absolute paths. Modules that were loaded before, and those of packages, are not among them. */
  readonly files: readonly string[]
}

/** Notes the files that are loaded while `load` runs. */
export async function traceImports<T>(load: () => Promise<T>): Promise<Traced<T>> {
  const files = new Set<string>()
  const hooks = registerHooks({
    load(url, context, next) {
      if (url.startsWith('file:') && !url.includes('/node_modules/')) files.add(fileURLToPath(url))
      return next(url, context)
    },
  })
  try {
    return { value: await load(), files: [...files] }
  } finally {
    hooks.deregister()
  }
}
