import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defaultPlugins } from './hey-api.ts'
import { readText } from '../../lib/read-file.ts'

/** Packages of other generators. */
const packages = /^(?:@hey-api\/[\w-]+|@kubb\/[\w-]+|@orval\/[\w-]+|orval|kubb|openapi-typescript)(?:\/.*)?$/

const scheme = 'sdkgen-stand-in:'

/**
 * Runs `work` with stand-ins for the packages of other generators: their configurations give what they say, without the code
 * of those generators, which need not be installed. Relative imports without an ending find their files.
 */
export async function withStandIns<T>(work: () => Promise<T>): Promise<T> {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      if (packages.test(specifier)) {
        const names = namesFrom(specifier, context.parentURL)
        return { url: `${scheme}${encodeURIComponent(JSON.stringify(names))}`, format: 'module', shortCircuit: true }
      }
      const endings = /^\.{1,2}\//.test(specifier) ? ['', '.ts', '.js', '/index.ts', '/index.js'] : ['']
      return firstOf(endings, (ending) => next(`${specifier}${ending}`, context))
    },
    load(url, context, next) {
      if (!url.startsWith(scheme)) return next(url, context)
      const names: readonly string[] = JSON.parse(decodeURIComponent(url.slice(scheme.length)))
      return { format: 'module', source: standIn(names), shortCircuit: true }
    },
  })
  try {
    return await work()
  } finally {
    hooks.deregister()
  }
}

/** The first attempt that succeeds, otherwise the error of the first. */
function firstOf<T>([first = '', ...others]: readonly string[], attempt: (ending: string) => T): T {
  try {
    return attempt(first)
  } catch (error) {
    for (const ending of others) {
      try {
        return attempt(ending)
      } catch {
        continue
      }
    }
    throw error
  }
}

/** The names that a file imports from a package. */
function namesFrom(specifier: string, parent: string | undefined): readonly string[] {
  if (parent?.startsWith('file:') !== true) return []
  const text = readText(fileURLToPath(parent))
  const from = specifier.replaceAll(/[/.@-]/g, String.raw`\$&`)
  const lists = new RegExp(String.raw`\{([^{}]*)\}\s*(?:from\s*|=\s*require\s*\(\s*)['"]${from}['"]`, 'g')
  const names = [...text.matchAll(lists)].flatMap(([, list = '']) =>
    list.split(',').map((item) => /^(?:type\s+)?([\w$]+)/.exec(item.trim())?.[1] ?? ''),
  )
  return [...new Set(names)].filter((name) => name !== '' && name !== 'default')
}

/** Plugins become their name and options; everything else gives back its argument. */
function standIn(names: readonly string[]): string {
  return [
    'const same = (value) => value',
    ...names.map((name) => `export const ${name} = ${valueOf(name)}`),
    'export default same',
  ].join('\n')
}

function valueOf(name: string): string {
  if (name === 'defaultPlugins') return JSON.stringify(defaultPlugins)
  return name.startsWith('plugin') ? `(options = {}) => ({ plugin: ${JSON.stringify(name)}, options })` : 'same'
}
