import type { MessagePort } from 'node:worker_threads'
import type { LintReport, runRedocly } from '../lint/run-redocly.ts'

export type RunRedocly = typeof runRedocly

/** Arguments of a call, sent to the thread; the result comes through the port. */
export interface Call {
  readonly given: Parameters<RunRedocly>
  readonly port: MessagePort
}

/** `error` is what was thrown; of an error of a class of ours only the message and the stack arrive. */
export type Reply = { readonly value: LintReport } | { readonly error: unknown }
