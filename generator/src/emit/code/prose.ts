import { codeBlock, defuseIncludes } from './markdown.ts'

/**
 * Text of the document as Markdown that keeps its formatting and can do nothing else: no HTML, no headings or containers
 * that would break the page, no links into the site, no code block that never ends.
 */
export function prose(text: string | undefined): string {
  if (text === undefined) return ''
  const lines = text.replace(/\r\n?|\u2028|\u2029/g, '\n').trim()
  let result = ''
  let end = 0
  // The pattern is tried at every character: most texts are spared it.
  for (const match of mayHoldCode.test(lines) ? lines.matchAll(codePattern) : []) {
    result += tame(lines.slice(end, match.index), true) + tameCode(match)
    end = match.index + match[0].length
  }
  return defuseIncludes(result + tame(lines.slice(end), false))
}

/** The same on one line, for headings and cells of tables. */
export function proseLine(text: string | undefined): string {
  return prose(text).replace(/\s*\n\s*/g, ' ')
}

const mayHoldCode = /`|~~~/

/** A fenced block, closed or not, or a span of code within a paragraph. */
const codePattern =
  /(?<=^|\n) {0,3}(?<fence>`{3,}|~{3,})(?<info>[^\n`]*)\n(?<body>[\s\S]*?)(?:\n {0,3}\k<fence>[`~]*[ \t]*(?=\n|$)|$)|(?<ticks>`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?[^`]\k<ticks>(?!`)/g

function tameCode({ 0: whole, groups }: RegExpMatchArray): string {
  if (groups?.['fence'] === undefined) return whole
  const language = /^[\w+#-]+/.exec(groups['info']?.trim() ?? '')?.[0] ?? ''
  // Blocks in `ts` are the documentation's own, which are compiled.
  return codeBlock(groups['body'] ?? '', language === 'ts' || language === 'tsx' ? 'typescript' : language)
}

/** @param continues whether code follows on the same line */
function tame(text: string, continues: boolean): string {
  return text
    .replace(/<(?=[a-z/!?<])(?!https?:\/\/[^\s<>]+>)/gi, '&lt;')
    .replace(/^([\s>*+-]*)#{1,6}[ \t]+(.*)$/gm, (line, lead: string, title: string, offset: number) => {
      const isWhole = !continues || offset + line.length < text.length
      return isWhole && title.trim() !== '' ? `${lead}**${boldable(title)}**` : lead + title
    })
    .replace(/^([\s>]*)(?=(?:={1,}|-{2,}|\*{3,}|_{3,}|:{3,}|~{3,}|`{3,})[^\n|]*$)/gm, '$1\\')
    .replace(/(?<!\\)`/g, '\\`')
    .replace(/\[\[(?=toc\]\])/gi, '\\[[')
    .replace(/^([\s>]*)\[(?=[^\]\n]+\]:)/gm, '$1\\[')
    .replace(/(!?)\[((?:[^[\]\\]|\\.)*)\]\(\s*<?([^)\s>]*)>?[^)]*\)/g, (link, _image, label: string, target: string) =>
      isAbsolute(target) ? link : label,
    )
    .replace(/\](?=\()(?!\(\s*<?(?:https?:\/\/|mailto:))/gi, ']\\')
}

function boldable(title: string): string {
  return title
    .replace(/[ \t]+#+[ \t]*$/, '')
    .replaceAll('*', '')
    .trim()
}

function isAbsolute(target: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(target)
}
