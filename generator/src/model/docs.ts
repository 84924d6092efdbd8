import { type Node, type Reader, stringAt } from './reader.ts'

export interface Docs {
  readonly summary: string | undefined
  readonly description: string | undefined
  readonly deprecated: boolean
}

/** Summary, description and deprecation as the document gives them, trimmed; empty text counts as absent. */
export function readDocs(node: Node): Docs {
  return {
    summary: text(node, 'summary') ?? text(node, 'title'),
    description: text(node, 'description'),
    deprecated: node.value['deprecated'] === true,
  }
}

export function text(node: Node, key: string): string | undefined {
  return stringAt(node, key)?.trim() || undefined
}

/** By name of the tag. */
export function readTagDescriptions(reader: Reader): ReadonlyMap<string, string> {
  const tags = reader.children(reader.root, 'tags').flatMap((tag) => {
    const [name, description] = [stringAt(tag, 'name'), text(tag, 'description')]
    return name === undefined || description === undefined ? [] : [[name, description] as const]
  })
  return new Map(tags)
}
