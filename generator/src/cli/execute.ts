import type { DocumentError } from '../diagnostics/document-error.ts'
import { Stages } from '../stages.ts'
import { describeFailure } from './failure.ts'
import { problemOf } from './problem.ts'
import { startProgress } from './progress.ts'
import { type Limits, noLimits, showProblems } from './render-problems.ts'
import { paint, printable, printableJson, type Terminal } from './terminal.ts'
import { renderTimings } from './timings.ts'
import { count } from './wording.ts'

/** Options that every command has. */
export interface CommonFlags {
  readonly json?: boolean
  readonly timings?: boolean
  readonly debug?: boolean
  readonly verbose?: boolean
}

/** Result of a command. */
export interface CommandResult {
  /** False: stale output, or problems in the documents. */
  readonly ok: boolean
  /** Its own members of the JSON report. */
  readonly data: Readonly<Record<string, unknown>>
  /** For people; the first line follows a check mark or a cross. */
  readonly summary: string
  readonly errors?: readonly DocumentError[]
  readonly warnings?: readonly DocumentError[]
  /** Those that the last run has shown: people only get their number, unless they ask for more. */
  readonly knownWarnings?: ReadonlySet<DocumentError>
  /** How many problems to show; absent: the usual number. */
  readonly limits?: Limits
  /** Text for standard output instead of the summary, which then goes to standard error. */
  readonly payload?: string
}

/** Exit codes of all commands, for `--help` and the documentation. */
export const exitCodes = {
  0: 'done',
  1: 'a problem in a document or a file, stale output, or a change that `--check` or `--fail-on` found',
  2: 'wrong usage or configuration',
} as const

export type ExitCode = keyof typeof exitCodes

/**
 * Runs the work of a command and prints what came of it, for people or as one JSON object. Throws nothing.
 *
 * @param printJson replaces the usual form of the JSON object
 * @param since when the work began, on the clock of `elapsed`; what the process did before is not counted
 */
export async function execute(
  command: string,
  flags: CommonFlags,
  terminal: Terminal,
  work: (stages: Stages) => Promise<CommandResult>,
  printJson = printReport,
  since = 0,
): Promise<ExitCode> {
  const progress = await startProgress(terminal, flags)
  const stages = new Stages(progress.show)
  const fail = (error: unknown): ExitCode => {
    progress.stop()
    const { exitCode, problems, text } = describeFailure(error, terminal, flags.debug ?? false)
    if (flags.json) printJson(reportOf(command, { ok: false, data: {}, ...bySeverity(problems) }, stages), terminal)
    else terminal.err(printable(`${text}${failureLine(command, problems, stages, terminal)}`, terminal.errColor))
    return exitCode
  }
  const release = terminal.guard?.(fail)
  try {
    const result = await work(stages)
    progress.stop()
    if (flags.json) printJson(reportOf(command, result, stages), terminal)
    else printResult(flags.verbose ? { ...result, knownWarnings: new Set(), limits: noLimits } : result, terminal)
    return result.ok ? 0 : 1
  } catch (error) {
    return fail(error)
  } finally {
    release?.()
    if (flags.timings) terminal.err(renderTimings(stages.timings, since))
  }
}

function printResult(result: CommandResult, terminal: Terminal): void {
  const { ok, summary, errors = [], warnings = [], knownWarnings, limits, payload } = result
  const problems = [...errors, ...warnings.filter((warning) => !knownWarnings?.has(warning))]
  if (problems.length > 0) terminal.err(printable(`${showProblems(problems, terminal, limits)}\n`, terminal.errColor))
  const color = payload === undefined ? terminal.outColor : terminal.errColor
  const [first = '', ...others] = summary.split('\n')
  const text = [`${first}${warningCount(result)}`, ...others].join('\n')
  const line = printable(`${ok ? paint('green', '✓', color) : paint('red', '✗', color)} ${text}\n`, color)
  if (payload === undefined) {
    terminal.out(line)
  } else {
    terminal.out(payload)
    terminal.err(line)
  }
}

/** The end of the result's line; `lint` counts its findings itself. */
function warningCount({ ok, warnings = [], knownWarnings }: CommandResult): string {
  const known = knownWarnings?.size ?? 0
  const fresh = warnings.length - known
  if (!ok || warnings.length === 0) return ''
  if (fresh === 0) return `; ${count(known, 'known warning')} (--verbose)`
  return `; ${count(fresh, 'warning')}${known === 0 ? '' : `, ${known} known (--verbose)`}`
}

/** Commands that write files: after a failure they say that they did not. */
const writing: ReadonlySet<string> = new Set(['generate', 'init', 'merge', 'pull', 'watch'])

function failureLine(command: string, problems: readonly DocumentError[], stages: Stages, terminal: Terminal): string {
  const { errors, warnings } = bySeverity(problems)
  const counts = [count(errors.length, 'error'), ...(warnings.length === 0 ? [] : [count(warnings.length, 'warning')])]
  // Steps after the packages, such as changesets, can fail too.
  const hasWritten = stages.timings.some(({ stage }) => stage === 'remember')
  const rest = writing.has(command) && !hasWritten ? ' Nothing was written.' : ''
  return `\n${paint('red', '✗', terminal.errColor)} ${counts.join(', ')}.${rest}\n`
}

function bySeverity(problems: readonly DocumentError[]) {
  const { error: errors = [], warning: warnings = [] } = Object.groupBy(problems, ({ severity }) => severity)
  return { errors, warnings }
}

/** Prints the report for scripts over several lines, which people can read too. */
function printReport(report: object, terminal: Terminal): void {
  terminal.out(`${printableJson(report, 2)}\n`)
}

/** Prints the report for scripts as one line, for commands that print several. */
export function printReportLine(report: object, terminal: Terminal): void {
  terminal.out(`${printableJson(report)}\n`)
}

function reportOf(command: string, result: Omit<CommandResult, 'summary'>, stages: Stages): object {
  const { ok, data, errors = [], warnings = [] } = result
  const timings = stages.timings.map(({ stage, ms }) => ({ stage, ms: Math.round(ms * 10) / 10 }))
  return { command, ok, ...data, errors: errors.map(problemOf), warnings: warnings.map(problemOf), timings }
}
