/** Lines of a text; an array of them is one too. */
export interface Lines {
  readonly length: number
  slice(start: number, end: number): readonly string[]
}

/** LF, CRLF and CR end a line. Only the lines that are asked for become texts: a document may have hundreds of thousands. */
export function linesOfText(text: string): Lines {
  if (text.includes('\r')) return text.split(/\r\n|\r|\n/)
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  const line = (start: number, index: number) => text.slice(start, (starts[index + 1] ?? text.length + 1) - 1)
  return {
    length: starts.length,
    slice: (first, end) => starts.slice(first, end).map((start, index) => line(start, first + index)),
  }
}
