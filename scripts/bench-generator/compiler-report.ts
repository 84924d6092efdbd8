import type { CompilerCost } from '../lib/compiler-cost.ts'
import { type CompilerCosts, versions } from './compiler-costs.ts'
import { table } from '../lib/markdown-table.ts'
import { type ToolName, tools } from './tools.ts'

/** Costs of the compiler for the output of each generator, or why it has none. */
export interface CompilerRow {
  readonly name: string
  readonly operations: number
  readonly costs: Readonly<Partial<Record<ToolName, CompilerCosts | { readonly failure: string }>>>
}

/** The costs of the compiler as a page. On a busy machine times say nothing, and are left out. */
export function compilerPage(rows: readonly CompilerRow[], packages: string, hasTimes: boolean): string {
  return `# Costs of the compiler

Made by \`pnpm bench:generator --compilers\`: do not edit. The output of each generator for the same document is type-checked.
Compared: ${packages}.
Of these, sdkgen, orval, kubb and hey-api with hooks make types, functions over fetch and React Query hooks. Without hooks, hey-api makes
options for the hooks of TanStack. Types alone are made by openapi-typescript.

Published declarations are those that the builds of our packages write. The others write no packages: a compiler makes a declaration of
each file. Version 7 checks with one of its checkers, because several repeat work, and how much depends on the order of files.

Each cell: thousands of instantiations, thousands of types, memory in use at the end${hasTimes ? ', seconds of one run' : ''}. The first two do not depend on
the machine. React, TanStack Query, Node and the browser are part of each figure. In bold: more than 5 % above the least of those
that make hooks.

${(['sources', 'declarations'] as const)
  .flatMap((kind) => versions.map((version) => costTable(rows, kind, version, hasTimes)))
  .join('\n\n')}
`
}

function costTable(
  rows: readonly CompilerRow[],
  kind: keyof CompilerCosts,
  version: (typeof versions)[number],
  hasTimes: boolean,
): string {
  const cells = rows.map(({ name, operations, costs }) => {
    const cost = (tool: ToolName) => {
      const found = costs[tool]
      return found === undefined || 'failure' in found ? undefined : found[kind][version]
    }
    const compared = tools.filter(({ hooks }) => hooks).flatMap((tool) => cost(tool.name) ?? [])
    return [name, operations.toLocaleString('en'), ...tools.map((tool) => cell(cost(tool.name), compared, hasTimes))]
  })
  const title = kind === 'sources' ? 'Sources' : 'Published declarations'
  return `## ${title}, TypeScript ${version}\n\n${table(['document', 'operations', ...tools.map(({ name }) => name)], cells)}`
}

function cell(cost: CompilerCost | undefined, compared: readonly CompilerCost[], hasTimes: boolean): string {
  if (cost === undefined) return 'fails'
  const figure = (key: 'instantiations' | 'types' | 'bytes' | 'ms', text: string) =>
    cost[key] > 1.05 * Math.min(...compared.map((one) => one[key])) ? `**${text}**` : text
  const thousands = (count: number) => Math.round(count / 1000).toLocaleString('en')
  return [
    figure('instantiations', thousands(cost.instantiations)),
    figure('types', thousands(cost.types)),
    figure('bytes', `${(cost.bytes / 1e6).toFixed(0)} MB`),
    ...(hasTimes ? [figure('ms', `${(cost.ms / 1000).toFixed(1)} s`)] : []),
  ].join(', ')
}
