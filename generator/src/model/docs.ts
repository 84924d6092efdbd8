import type { Docs } from './api.ts'
import { type Node, stringAt } from './reader.ts'

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
