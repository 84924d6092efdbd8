import { styleText } from 'node:util'

type Style = (text: string) => string

/** Colours for the terminal; without colour every style returns its text. */
export interface Paint {
  readonly bold: Style
  readonly dim: Style
  readonly red: Style
  readonly yellow: Style
  readonly cyan: Style
}

export function createPaint(color: boolean): Paint {
  const style =
    (format: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan'): Style =>
    (text) =>
      // The caller has decided about colour, so the stream is not asked again.
      color ? styleText(format, text, { validateStream: false }) : text
  return { bold: style('bold'), dim: style('dim'), red: style('red'), yellow: style('yellow'), cyan: style('cyan') }
}
