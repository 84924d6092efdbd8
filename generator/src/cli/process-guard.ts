import { pathToFileURL } from 'node:url'
import { ConfigError } from '../config/config-error.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { reasonOf } from '../lib/reason-of.ts'
import { packageFolder } from '../folders.ts'
import type { ExitCode } from './execute.ts'

/**
 * Watches for what ends the process before a command is done: code of a configuration that calls `process.exit`, or that fails
 * in a timer or a promise of its own. Only the guard that was set last reports.
 *
 * @param report prints an error; returns the exit code
 * @returns what ends the watch
 */
export function guardProcess(report: (error: unknown) => ExitCode): () => void {
  const guard = { report }
  guards.push(guard)
  if (guards.length === 1) {
    process.on('exit', onExit)
    process.on('uncaughtException', onError)
  }
  return () => remove(guard)
}

interface Guard {
  readonly report: (error: unknown) => ExitCode
}

/** Commands run inside each other. */
const guards: Guard[] = []

function remove(guard: Guard): void {
  guards.splice(guards.indexOf(guard), 1)
  if (guards.length > 0) return
  process.off('exit', onExit)
  process.off('uncaughtException', onError)
}

function onExit(): void {
  process.exitCode = guards.at(-1)?.report(ended('Code of the configuration ended the process')) ?? 1
}

function onError(thrown: unknown): void {
  const exitCode = guards.at(-1)?.report(isOurs(thrown) ? thrown : stray(thrown)) ?? 1
  guards.length = 0
  process.off('exit', onExit)
  process.exit(exitCode)
}

function stray(thrown: unknown): ConfigError {
  return ended(`Code of the configuration failed outside of what was waited for: ${reasonOf(thrown)}`, thrown)
}

function ended(message: string, cause?: unknown): ConfigError {
  const hint = 'Let it return, and await what it starts. --debug shows where it failed.'
  return new ConfigError([new DocumentError({ code: 'config-ended', message, hint, cause })])
}

const ourCode = pathToFileURL(packageFolder).href

/** Whether only code of the generator and of packages took part. */
function isOurs(thrown: unknown): boolean {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  const frames = stack.split('\n').filter((line) => /^ +at .*file:/.test(line))
  return frames.length > 0 && frames.every((line) => line.includes(ourCode) || line.includes('/node_modules/'))
}
