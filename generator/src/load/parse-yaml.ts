import {
  constructFromEvents,
  CORE_SCHEMA,
  type Event,
  EVENT_ID,
  floatJsonTag,
  intJsonTag,
  mergeTag,
  parseEvents,
  YAMLException,
} from 'js-yaml'
import { keysAsWritten } from './keys-as-written.ts'
import { type ParsedText, TextSyntaxError, type TextWarning } from './parsed-text.ts'
import { once, type TextNode } from './text-node.ts'
import { yamlNodes } from './yaml-nodes.ts'

/** Dates, `no`, `0x1F`, `007` and `.nan` stay the strings they look like; `<<` merges are common in published documents. */
const schema = CORE_SCHEMA.withTags(intJsonTag, floatJsonTag, mergeTag)

/** Beyond any real document, and well below what exhausts the stack. */
const maxDepth = 1000
/** A document of 13 MB has 600,000 values; an alias bomb of one page has billions. */
const maxExpandedValues = 5_000_000

/**
 * Parses one YAML 1.2 document with the values JSON has. Duplicate keys are refused, aliases are bounded by the
 * number of values they expand to.
 *
 * @throws TextSyntaxError
 */
export function parseYaml(source: string): ParsedText {
  const { text, events, indented } = readEvents(source)
  const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT)
  if (documents.length > 1) {
    throw new TextSyntaxError(
      'yaml-syntax',
      'The file holds several YAML documents',
      0,
      'Put each document into a file of its own.',
    )
  }
  const [value] = attempt(text, () => constructFromEvents(keysAsWritten(text, events), { source: text, schema }))
  const alias = events.find((event) => event.type === EVENT_ID.ALIAS)
  if (alias !== undefined) refuseBombs(value, 'anchorStart' in alias ? alias.anchorStart - 1 : 0)
  const warnings = indented.map((offset): TextWarning => ({
    code: 'yaml-indentation',
    message: 'The line continues the value above it, so it must be indented further than its key',
    offset,
    hint: 'Indent it by at least one space more.',
  }))
  // The events are not kept: few runs ask for a position.
  const nodes = once(() => withoutInsertions(yamlNodes(text, parseEvents(text, { maxDepth })), indented))
  return { value, nodes, warnings }
}

/**
 * Other parsers read a flow collection, or a quoted text, whose further lines begin at the column of its key; white space
 * means nothing there. Each such line gets a space. Tabs before such a value or inside of it, which YAML allows and the
 * parser does not, become spaces.
 *
 * @throws TextSyntaxError for the first problem of another kind
 */
function readEvents(source: string): {
  readonly text: string
  readonly events: Event[]
  /** Where the lines begin, in the source. */
  readonly indented: readonly number[]
} {
  let text = source
  const indented: number[] = []
  for (let tries = 0; ; tries += 1) {
    try {
      return { text, events: parseEvents(text, { maxDepth }), indented }
    } catch (error) {
      const at =
        error instanceof YAMLException && error.reason === 'deficient indentation' ? error.mark?.position : undefined
      // The first error is nearest to its cause.
      if (at === undefined || tries >= maxTries(source))
        return { text: source, events: attempt(source, () => parseEvents(source, { maxDepth })), indented: [] }
      const tabs = separatingTabs.exec(text.slice(0, at))
      if (tabs !== null) {
        text = text.slice(0, tabs.index) + ' '.repeat(tabs[0].length) + text.slice(tabs.index + tabs[0].length)
        continue
      }
      indented.push(at - indented.length)
      text = `${text.slice(0, at)} ${text.slice(at)}`
    }
  }
}

/** The tabs in the last line that come first or after an indicator. */
const separatingTabs = /(?<=(?:^|\n|[:,[{-]) *)\t+(?=[^\n]*$)/

/** Each costs another look at the whole text, so long texts get fewer. */
function maxTries({ length }: string): number {
  return Math.min(200, Math.max(5, Math.floor(10_000_000 / length)))
}

/** Positions in the source, which lacks the spaces that were inserted. */
function withoutInsertions({ offset, children }: TextNode, insertions: readonly number[]): TextNode {
  const before = insertions.filter((at, index) => at + index < offset).length
  return {
    offset: offset - before,
    children: () => ({
      get(key) {
        const child = children().get(key)
        return child && withoutInsertions(child, insertions)
      },
    }),
  }
}

function attempt<T>(text: string, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const offset = error.mark?.position ?? text.length
    if (error.reason.includes('duplicated mapping key')) {
      const key = /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? ''
      throw new TextSyntaxError(
        'duplicate-key',
        `The key ${key} stands twice in one mapping`,
        offset,
        'Keep one of them.',
      )
    }
    throw new TextSyntaxError('yaml-syntax', `The YAML cannot be read: ${error.reason}`, offset, hintFor(error.reason))
  }
}

function hintFor(reason: string): string {
  if (reason.includes('tag')) return 'OpenAPI documents hold JSON values only; remove the YAML tag.'
  if (reason.includes('merge')) return 'Write the merged keys out.'
  if (reason.includes('complex keys')) return 'Keys must be plain strings.'
  return 'Check indentation, quotes and brackets at this place and just before it.'
}

/** Measures values as if every alias were written out, in time linear in the text. */
function refuseBombs(root: unknown, offset: number): void {
  const measured = new Map<object, Extent>()
  const open = new Set<object>()
  const refuse = (message: string): never => {
    throw new TextSyntaxError('yaml-alias', message, offset, 'Use $ref instead of aliases.')
  }
  const measure = (value: unknown): Extent => {
    if (typeof value !== 'object' || value === null) return { size: 1, depth: 0 }
    const known = measured.get(value)
    if (known !== undefined) return known
    if (open.has(value)) return refuse('An alias stands inside the value it names')
    open.add(value)
    let size = 1
    let depth = 0
    for (const child of Object.values(value)) {
      const extent = measure(child)
      size += extent.size
      depth = Math.max(depth, extent.depth + 1)
    }
    open.delete(value)
    if (size > maxExpandedValues || depth > maxDepth)
      refuse('The aliases of the document expand to an unreasonable size')
    measured.set(value, { size, depth })
    return { size, depth }
  }
  measure(root)
}

interface Extent {
  readonly size: number
  readonly depth: number
}
