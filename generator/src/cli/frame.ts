import type { Terminal } from './terminal.ts'

/** Collects what a run prints and shows it in one go, so that a terminal never flickers or shows half of it. */
export class Frame {
  readonly #to: Terminal
  readonly #parts: { readonly stream: 'out' | 'err'; readonly text: string }[] = []

  constructor(to: Terminal) {
    this.#to = to
  }

  /** Output of the run. */
  get terminal(): Terminal {
    const add = (stream: 'out' | 'err') => (text: string) => void this.#parts.push({ stream, text })
    // The end of the process is reported at once, beside the frame.
    return { ...this.#to, out: add('out'), err: add('err'), interactive: false, guard: undefined }
  }

  /** Shows it in place of the frame before; where nothing can be replaced, below it. */
  show(): void {
    // Clears what is visible and keeps what was scrolled away.
    if (this.#to.interactive) this.#to.err('\u001b[2J\u001b[H')
    for (const { stream, text } of this.#parts) this.#to[stream](text)
  }
}
