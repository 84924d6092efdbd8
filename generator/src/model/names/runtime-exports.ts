import { join } from 'node:path'
import { root } from '../../folders.ts'
import { once } from '../../load/text-node.ts'
import { readText } from '../../lib/read-file.ts'

/** Names that the hand-written part of a package exports beside the generated ones, which would be hidden behind equal ones. */
export const runtimeExports = {
  core: once(() => exportedBy('core')),
  'react-query': once(() => exportedBy('react-query')),
  'vue-query': once(() => exportedBy('vue-query')),
  'solid-query': once(() => exportedBy('solid-query')),
  'svelte-query': once(() => exportedBy('svelte-query')),
  'angular-query': once(() => exportedBy('angular-query')),
}

export interface RuntimeExports {
  readonly names: readonly string[]
  /** Those that are types. */
  readonly types: readonly string[]
}

function exportedBy(name: string): RuntimeExports {
  const text = readText(join(root, 'packages', name, 'src/index.ts'))
  const specifiers = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, type = '', list = '']) =>
    list.split(',').map((specifier) => type + specifier.trim()),
  )
  const named = (list: readonly string[]) => list.flatMap((specifier) => /(\S+)$/.exec(specifier)?.[1] ?? [])
  return { names: named(specifiers), types: named(specifiers.filter((specifier) => specifier.startsWith('type '))) }
}
