import type { Counterpart, Peer } from './counterparts.ts'

interface Row extends Counterpart {
  readonly theirs: string
}

/** Exports of a peer and of this generator for one document. */
export interface Comparison {
  readonly document: string
  readonly peer: Peer
  readonly rows: readonly Row[]
}

/** The page with all rows. */
export function page(comparisons: readonly Comparison[]): string {
  const counts = comparisons.map(({ document, peer, rows }) => {
    const same = rows.filter(({ theirs, ours }) => ours === theirs).length
    const other = rows.filter(({ theirs, ours }) => ours !== undefined && ours !== theirs).length
    return `| ${document} | ${peer} | ${rows.length} | ${same} | ${other} | ${rows.length - same - other} |`
  })
  return `# Names of other generators, one by one

Public documents were generated with hey-api, orval and kubb, and with \`names: 'operationId'\` here. Every function, hook and
constant that they export has a row. \`pnpm bench:migration\` writes this page, and fails where a row has neither a counterpart
nor a reason. The guides say the same by kind: [hey-api](from-hey-api.md), [orval](from-orval.md), [kubb](from-kubb.md).

| Document | Generator | exports | of the same name | of another name | not needed |
| --- | --- | --- | --- | --- | --- |
${counts.join('\n')}

${comparisons.map(section).join('\n\n')}
`
}

function section({ document, peer, rows }: Comparison): string {
  const lines = rows.map(
    ({ theirs, ours, reason = '' }) => `| \`${theirs}\` | ${ours === undefined ? reason : `\`${ours}\``} |`,
  )
  return `## ${document}, ${peer}\n\n| ${peer} | here |\n| --- | --- |\n${lines.join('\n')}`
}
