import { join } from 'node:path'
import { type Declared, readSurface } from './declarations.ts'
import { publicPaths, readManifest } from './package-paths.ts'

/**
 * Every name that users can import from a built package, with its declaration, and the declarations those mention; no
 * documentation. It is one module of TypeScript, so that the compiler can judge one report against another; comments say
 * which paths export a name. Same declarations, same text.
 */
export function apiReport(folder: string): string {
  const { name } = readManifest(folder)
  const { declared, imports } = readSurface(folder, publicPaths(folder))
  const importLines = [...imports].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(importLine)
  return [
    `// What users of ${name} can import, and what it says. Written by \`pnpm api\`.`,
    '',
    ...importLines,
    ...(importLines.length > 0 ? [''] : []),
    ...declared.map(block),
    'export {}',
    '',
  ].join('\n')
}

/** Where the report of a package is. */
export function reportPath(folder: string): string {
  return join(folder, 'api-report.d.ts')
}

function importLine([module, names]: readonly [string, ReadonlySet<string>]): string {
  return `import type {\n${[...names]
    .toSorted()
    .map((name) => `  ${name},\n`)
    .join('')}} from '${module}'`
}

function block({ name, exports, text }: Declared): string {
  const paths = exports.get(name)
  const declaration =
    paths === undefined
      ? `// not exported\n${text}`
      : `${pathsComment(paths)}\n${text.replaceAll(/^(?=declare |interface |type )/gm, 'export ')}`
  const aliases = [...exports].filter(([alias]) => alias !== name).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const renamed = aliases.map(([alias, from]) => `${pathsComment(from)}\nexport { ${name} as ${alias} }`)
  return `${[declaration, ...renamed].join('\n')}\n`
}

function pathsComment(paths: readonly string[]): string {
  return `// ${paths.toSorted().join(' ')}`
}
