/** A fenced block of a Markdown page that holds an OpenAPI document. */
export interface PageBlock {
  readonly text: string
  readonly format: 'json' | 'yaml'
  /** Line of the page on which the text starts, 1-based. */
  readonly firstLine: number
  /** Columns cut off the start of each line. */
  readonly indent: number
  /** Server of the closest request line above the block, as in `POST https://api.example.com/v1/things`. */
  readonly requestLine: { readonly method: string; readonly url: string; readonly line: number } | undefined
}

const opening = /^( {0,3}|\s*[-*]? *)(`{3,}|~{3,})\s*(ya?ml|json)?\b.*$/i
const requestPattern = /^\s*(?:#+ )?`?(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS|TRACE)\s+(https?:\/\/[^\s`]+)/

/** Finds every fenced block whose root has an `openapi` or `swagger` key. */
export function findPageBlocks(page: string): readonly PageBlock[] {
  const lines = page.split(/\r\n|\r|\n/)
  const blocks: PageBlock[] = []
  let requestLine: PageBlock['requestLine']
  for (let at = 0; at < lines.length; at++) {
    const request = requestPattern.exec(lines[at] ?? '')
    if (request !== null) requestLine = { method: request[1] ?? '', url: request[2] ?? '', line: at + 1 }
    const [, lead = '', fence = '', language = ''] = opening.exec(lines[at] ?? '') ?? []
    if (fence === '') continue
    const end = closingLine(lines, at + 1, fence)
    const indent = lead.replace(/[-*]/, ' ').length
    const body = lines.slice(at + 1, end).map((line) => cutIndent(line, indent))
    if (isOpenApi(body)) {
      const format = language.toLowerCase() === 'json' || body.join('').trimStart().startsWith('{') ? 'json' : 'yaml'
      blocks.push({ text: body.join('\n'), format, firstLine: at + 2, indent, requestLine })
      requestLine = undefined
    }
    at = end
  }
  return blocks
}

function closingLine(lines: readonly string[], start: number, fence: string): number {
  const closes = (line: string): boolean =>
    line.trim().startsWith(fence) && line.trim().replaceAll(fence.charAt(0), '') === ''
  const found = lines.findIndex((line, index) => index >= start && closes(line))
  return found === -1 ? lines.length : found
}

function cutIndent(line: string, indent: number): string {
  return line.slice(0, indent).trim() === '' ? line.slice(indent) : line
}

function isOpenApi(lines: readonly string[]): boolean {
  return (
    lines.some((line) => /^(["']?)(openapi|swagger)\1\s*:/.test(line)) ||
    /^\s*\{\s*"(openapi|swagger)"\s*:/.test(lines.join('\n'))
  )
}
