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
  const all = reader.children(reader.root, 'tags')
  const parents = new Map(all.map((tag) => [stringAt(tag, 'name'), stringAt(tag, 'parent')]))
  const isBelowItself = (name: string | undefined): boolean => {
    const above = new Set<string | undefined>()
    for (let tag = parents.get(name); tag !== undefined && !above.has(tag); tag = parents.get(tag)) above.add(tag)
    return above.has(name)
  }
  const tags = all.flatMap((tag) => {
    const parent = stringAt(tag, 'parent')
    const [name, description] = [stringAt(tag, 'name'), text(tag, 'description')]
    if (parent !== undefined && !parents.has(parent))
      reader.note(tag, 'tag-parent', `No tag is named "${parent}", the parent of a tag`, 'Describe it under `tags`.')
    else if (name !== undefined && isBelowItself(name))
      reader.note(tag, 'tag-parent', `The parents of the tag "${name}" lead back to it`, 'Remove one `parent`.')
    return name === undefined || description === undefined ? [] : [[name, description] as const]
  })
  return new Map(tags)
}
