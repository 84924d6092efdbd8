import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { ParseEnglish } from 'parse-english'

/** A sentence of a page, without its code and markup. */
export interface Sentence {
  readonly line: number
  readonly text: string
  readonly words: number
  /** Of a table, where phrases need not be sentences. */
  readonly isCell: boolean
}

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number]

const english = new ParseEnglish()

/** The sentences of the prose of a Markdown page: paragraphs, list items, table cells and headings. Code in a sentence is one word. */
export function sentencesOf(markdown: string): readonly Sentence[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return blocksOf(tree).flatMap(({ line, text, isCell }) =>
    split(text).map((sentence) => ({ ...sentence, line, isCell })),
  )
}

function blocksOf(node: Node): readonly Omit<Sentence, 'words'>[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [{ line: node.position?.start.line ?? 0, text: textOf(node), isCell: node.type === 'tableCell' }]
  return 'children' in node ? node.children.flatMap(blocksOf) : []
}

function textOf(node: Node): string {
  if (node.type === 'inlineCode') return 'Code'
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function split(text: string): readonly { readonly text: string; readonly words: number }[] {
  return english.parse(text).children.flatMap((paragraph) =>
    'children' in paragraph
      ? paragraph.children.flatMap((sentence) =>
          sentence.type === 'SentenceNode'
            ? [
                {
                  text: text
                    .slice(sentence.position?.start.offset, sentence.position?.end.offset)
                    .replaceAll(/\s+/g, ' '),
                  words: sentence.children.filter(({ type }) => type === 'WordNode').length,
                },
              ]
            : [],
        )
      : [],
  )
}
