const width = 110

/** A list item: its indentation and marker, and the text. */
const item = /^(\s*(?:[-*+]|\d+[.)])\s+)(\S.*)$/

/** Tables, headings, quotes, HTML, rules and tags keep their lines, as does code that is indented. */
const laidOut = /^(?:\s{4}|\t|\s*(?:\||#{1,6}\s|>|<|@|[-*_=]{3,}\s*$))/

const fence = /^\s*(?:```|~~~)/

/** Markdown whose paragraphs and list items are wrapped anew, each as a whole; a list item hangs under its marker. */
export function reflow(text: string): string {
  if (text.length <= width && !/[^\S ]| {2}|^ | $/.test(text)) return text
  const lines: string[] = []
  let open: Paragraph | undefined
  let inCode = false
  let inExample = false
  let inList = false
  const close = () => {
    if (open !== undefined) for (const line of wrap(open.words, open.lead)) lines.push(line)
    open = undefined
  }
  for (const line of text.split('\n')) {
    const kind = kindOf(line, inList, open !== undefined)
    if (line.startsWith('@')) inExample = line.startsWith('@example')
    if (inCode || inExample || kind === 'fence' || kind === 'kept') {
      close()
      if (kind === 'fence') inCode = !inCode
      else if (!inCode && /^\S/.test(line)) inList = false
      lines.push(line.trimEnd())
    } else if (kind !== 'text') {
      close()
      open = kind
      inList = true
    } else if (open === undefined) {
      inList &&= /^\s/.test(line)
      open = { lead: /^\s*/.exec(line)?.[0] ?? '', words: line.trim() }
    } else open.words += ` ${line.trim()}`
    if (!inCode && /(?: {2}|\\|<br ?\/?>)$/.test(line)) close()
  }
  close()
  return lines.join('\n')
}

/** The kind of a line: an item begins a paragraph of its own, text goes on with the one that is open. */
type Kind = 'fence' | 'kept' | 'text' | Paragraph

interface Paragraph {
  readonly lead: string
  words: string
}

function kindOf(line: string, inList: boolean, isOpen: boolean): Kind {
  if (beginsWithLetter(line)) return 'text'
  if (fence.test(line)) return 'fence'
  const [, lead, words] = isLaidOut(line, inList) ? [] : (item.exec(line) ?? [])
  if (lead !== undefined && words !== undefined) return { lead, words }
  return line.trim() === '' || isLaidOut(line, isOpen && inList) ? 'kept' : 'text'
}

/** True of most lines: they need no expressions. */
function beginsWithLetter(line: string): boolean {
  const code = line.charCodeAt(0) | 0x20
  return code >= 97 && code <= 122
}

/** Within a list, what is indented is an item of an inner one, or the rest of an item. */
function isLaidOut(line: string, inList: boolean): boolean {
  return laidOut.test(inList ? line.trimStart() : line)
}

/** A word, with the code or the link that it is part of. */
const unbroken = /(?:`[^`]+`|\{@[^}]*\}|\S)+/g

/** Lines of at most `width` characters, the first after the lead and the others as far in. */
function wrap(text: string, lead: string): readonly string[] {
  const isPlain = !/[`{]|\s\s|\s$|[^\S ]/.test(text)
  if (isPlain && lead.length + text.length <= width) return [lead + text]
  const indent = ' '.repeat(lead.length)
  const lines: string[] = []
  let current = lead
  for (const word of isPlain ? text.split(' ') : (text.match(unbroken) ?? [])) {
    const isFull = current.length + word.length + 1 > width && current.trim() !== lead.trim()
    // At the start of a line it would be a marker, or a tag.
    if (isFull && !/^(?:[-*+>#=|@<]|```|~~~|\d+[.)]$)/.test(word)) {
      lines.push(current)
      current = indent + word
    } else current += current === lead ? word : ` ${word}`
  }
  return [...lines, current.trimEnd()]
}
