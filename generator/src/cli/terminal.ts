import { Console } from 'node:console'
import { styleText } from 'node:util'
import { escaped, replaceInvisible } from '../lib/invisible.ts'
import { reasonOf } from '../lib/reason-of.ts'
import { guardProcess } from './process-guard.ts'

/** Where a command reads its paths from and prints to. */
export interface Terminal {
  /** Absolute working directory. */
  readonly cwd: string
  /** Results. */
  out(text: string): void
  /** Problems, progress and timings. */
  err(text: string): void
  readonly outColor: boolean
  readonly errColor: boolean
  /** Whether progress may be drawn. */
  readonly interactive: boolean
  /** Whether a person can be asked: questions go to standard output, and standard input is a terminal. Absent: no. */
  readonly canAsk?: boolean
  /** Whether a part of the results could not be printed, for example to a full disk; absent: never. */
  readonly isCut?: () => boolean
  /** Reports what ends the process before a command is done; absent where the process is not the command's own. */
  readonly guard?: typeof guardProcess | undefined
}

/** The terminal of this process. Colour follows Node's rules: terminals only, NO_COLOR and FORCE_COLOR decide before. */
export function processTerminal(): Terminal {
  let isCut = false
  process.stdout.on('error', (error) => {
    // `sdkgen merge … | head` closes the pipe early: that is no error.
    if ('code' in error && error.code === 'EPIPE') return
    isCut = true
    process.stderr.write(`sdkgen cannot print its result: ${reasonOf(error)}\n`)
  })
  // The exit code is all that is left then.
  process.stderr.on('error', () => {})
  for (const stream of [process.stdout, process.stderr]) ensureSize(stream)
  // Standard output holds only results: logs of a configuration go to standard error.
  globalThis.console = new Console(process.stderr)
  return {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outColor: hasColor(process.stdout),
    errColor: hasColor(process.stderr),
    // A dumb terminal cannot replace a line, so each stage would add one.
    interactive: process.stderr.isTTY && process.env.CI === undefined && process.env.TERM !== 'dumb',
    isCut: () => isCut,
    // The first look at standard input loads the streams of files.
    get canAsk() {
      return process.stdin.isTTY && process.stdout.isTTY && process.env.CI === undefined
    },
    guard: guardProcess,
  }
}

interface TerminalSize {
  columns: number
  rows: number
  on(event: 'resize', listener: () => void): unknown
}

/** A size for terminals that report none, such as some of containers and of CI: at 0 columns every letter has a line. */
export function ensureSize(stream: TerminalSize): void {
  const fill = (): void => {
    if (stream.columns === 0) stream.columns = 80
    if (stream.rows === 0) stream.rows = 24
  }
  fill()
  stream.on('resize', fill)
}

/**
 * Text for a terminal, whatever documents and file names brought into it: invisible characters become a middle dot. Line ends
 * and tabs stay, and so do the styles of `paint`.
 */
export function printable(text: string, color: boolean): string {
  return text
    .split(styles)
    .map((part, index) => (index % 2 === 0 ? replaceInvisible(part, () => '\u00b7') : color ? part : ''))
    .join('')
}

const escape = '\u001b'

/** Those that `paint` uses. */
const styles = new RegExp(`(${escape}\\[(?:[0-4]|2[1-4]|3[0-79]|9[0-7])m)`)

/** JSON that is safe to look at: the same data, invisible characters beyond those of ASCII escaped too. */
export function printableJson(value: unknown, indent?: number): string {
  return replaceInvisible(JSON.stringify(value, null, indent), escaped)
}

export type Style = Parameters<typeof styleText>[0]

/** Styles text if `color` is on. */
export function paint(style: Style, text: string, color: boolean): string {
  return color ? styleText(style, text, { validateStream: false }) : text
}

function hasColor(stream: NodeJS.WriteStream): boolean {
  return styleText('red', '.', { stream }) !== '.'
}
