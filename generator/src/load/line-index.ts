/** Turns offsets in a text into lines and columns, both 1-based. LF, CRLF and CR end a line. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    const lineEnd = /\r\n|\r|\n/g
    while (lineEnd.test(text)) this.#starts.push(lineEnd.lastIndex)
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 }
  }
}
