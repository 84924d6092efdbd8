import { join } from 'node:path'
import { root } from '../folders.ts'
import { once } from '../load/text-node.ts'
import { readText } from '../read-file.ts'

/** Names that the hand-written part of a package exports beside the generated ones, which would be hidden behind equal ones. */
export const runtimeExports = {
  core: once(() => exportedBy('core')),
  'react-query': once(() => exportedBy('react-query')),
  'vue-query': once(() => exportedBy('vue-query')),
  'solid-query': once(() => exportedBy('solid-query')),
  'svelte-query': once(() => exportedBy('svelte-query')),
  'angular-query': once(() => exportedBy('angular-query')),
}

function exportedBy(name: string): readonly string[] {
  const text = readText(join(root, 'packages', name, 'src/index.ts'))
  return [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = '']) =>
    list.split(',').flatMap((specifier) => /(\S+)\s*$/.exec(specifier)?.[1] ?? []),
  )
}
