import type { Operation } from '../../generator/src/model/api.ts'
import type { TestResult } from './test-results.ts'

/** Facts about one operation. */
interface Row {
  readonly operation: Operation
  readonly official: string
  readonly tests: readonly TestResult[]
}

/**
 * The page that lists every function with its contract tests.
 *
 * @param official function of the official SDK by function of this one
 * @throws Error that lists the operations without a passing test of their example
 */
export function operationsPage(
  operations: readonly Operation[],
  official: ReadonlyMap<string, string>,
  results: readonly TestResult[],
): string {
  const bySuite = Map.groupBy(results, ({ suite }) => suite)
  const rows = operations
    .map((operation): Row => {
      const tests = bySuite.get(operation.name) ?? []
      return { operation, official: official.get(operation.name) ?? '', tests }
    })
    .toSorted((one, other) => one.operation.name.localeCompare(other.operation.name, 'en'))
  const untested = rows.filter(({ tests }) => exampleOf(tests) === undefined || tests.some(({ passed }) => !passed))
  if (untested.length > 0)
    throw new Error(`No passing contract test: ${untested.map(({ operation }) => operation.name).join(', ')}`)
  const endpoints = new Set(operations.map(({ verb, path }) => `${verb} ${path}`))
  const statuses = rows.reduce((sum, { tests }) => sum + statusesOf(tests).length, 0)
  return [
    '# Operations',
    '',
    `${endpoints.size} operations, ${rows.length} functions, ${statuses} documented statuses, each sent to or received from Prism, the mock server of`,
    'this document, by a contract test. `pnpm operations` writes this page from the report of the tests.',
    '',
    '"Official" is the name of the function in `@openrouter/sdk`; names that only older versions of it have are in',
    'parentheses. "Example" says what came back for the documented example of the request.',
    '',
    '| Operation | Function | Official | Example | Statuses |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(line),
    '',
  ].join('\n')
}

function line({ operation, official, tests }: Row): string {
  const { verb, path, name, aliases } = operation
  const names = [name, ...aliases.map((alias) => alias.name)].map((each) => `\`${each}\``).join(', ')
  const cells = [`\`${verb} ${path}\``, names, official, exampleOf(tests) ?? '', statusesOf(tests).join(', ')]
  return `| ${cells.join(' | ')} |`
}

/** Assertion of the example's test: `the documented example`, `bytes`, `a stream`. */
function exampleOf(tests: readonly TestResult[]): string | undefined {
  const statuses = tests.flatMap(({ title }) => /^returns \d+ with (.+)$/.exec(title)?.[1] ?? [])
  const streams = tests.some(({ title }) => title === 'streams the documented event') ? ['the documented event'] : []
  const all = [...statuses, ...streams]
  return all.length === 0 ? undefined : all.join(', ')
}

function statusesOf(tests: readonly TestResult[]): readonly string[] {
  const statuses = tests.flatMap(({ title }) => {
    const status = /^(?:answers|may answer|maps) (\d{3})\b/.exec(title)?.[1]
    return status ?? (title === 'streams the documented event' ? '200' : [])
  })
  return [...new Set(statuses)].toSorted((one, other) => Number(one) - Number(other))
}
