import { text } from './docs.ts'
import { type Node, type Reader, stringAt } from './reader.ts'

export interface Server {
  /** With variables replaced by their defaults. */
  readonly url: string
  readonly description: string | undefined
}

/** Servers with their variables replaced by the defaults the document gives. */
export function readServers(reader: Reader, node: Node): readonly Server[] {
  return reader.children(node, 'servers').flatMap((server) => {
    const template = stringAt(server, 'url')
    if (template === undefined) return []
    const variables = new Map(
      reader.children(server, 'variables').map((variable) => [variable.key, stringAt(variable, 'default') ?? '']),
    )
    const url = template.replace(/\{([^}]+)\}/g, (whole, name: string) => variables.get(name) ?? whole)
    return [{ url, description: text(server, 'description') }]
  })
}
