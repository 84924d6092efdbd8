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
  const examples = [
    ...new Set(tests.flatMap(({ title }) => (title.startsWith('may ') ? [] : (shownBy(title)?.example ?? [])))),
  ]
  return examples.length === 0 ? undefined : examples.join(', ')
}

function statusesOf(tests: readonly TestResult[]): readonly string[] {
  const statuses = new Set(tests.flatMap(({ title }) => shownBy(title)?.status ?? []))
  return [...statuses].toSorted((one, other) => Number(one) - Number(other))
}

/** The status that a contract test shows, by its title, and for a success what came with it. */
function shownBy(title: string): { readonly status: string; readonly example?: string | undefined } | undefined {
  if (title === 'streams the documented event') return { status: '200', example: 'the documented event' }
  const { status, example } = shown.exec(title)?.groups ?? {}
  return status === undefined ? undefined : { status, example }
}

const shown = /^(?:returns|may return|maps) (?<status>\d{3}) (?:with (?<example>.+)|to its class and body)$/
