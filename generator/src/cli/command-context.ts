import type { RunOptions } from '../generate.ts'
import type { emit } from '../lazy-stages.ts'
import type { ExitCode } from './execute.ts'
import type { Terminal } from './terminal.ts'

/** Context of a command besides its options. */
export interface CommandContext {
  readonly terminal: Terminal
  /** Arguments of the process, for messages that repeat them. */
  readonly args: readonly string[]
  readonly exit: (code: ExitCode) => void
  /** For work beside the pipeline; without it, everything is done in its turn. */
  readonly startThread?: RunOptions['startThread']
  /** Tests may put something smaller in place of the emitters. */
  readonly emit?: typeof emit | undefined
}
