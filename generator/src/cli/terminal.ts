import { styleText } from 'node:util'

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
}

/** The terminal of this process. Colour follows Node's rules: terminals only, NO_COLOR and FORCE_COLOR decide before. */
export function processTerminal(): Terminal {
  // `sdkgen merge … | head` closes the pipe early: that is no error.
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
  return {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outColor: hasColor(process.stdout),
    errColor: hasColor(process.stderr),
    interactive: process.stderr.isTTY && process.env.CI === undefined,
  }
}

export type Style = Parameters<typeof styleText>[0]

/** Styles text if `color` is on. */
export function paint(style: Style, text: string, color: boolean): string {
  return color ? styleText(style, text, { validateStream: false }) : text
}

function hasColor(stream: NodeJS.WriteStream): boolean {
  return styleText('red', '.', { stream }) !== '.'
}
