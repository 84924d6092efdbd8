import { text } from './docs.ts'
import { type Node, type Reader, stringAt, stringsAt } from './reader.ts'

export interface Server {
  /** With variables replaced by their defaults. */
  readonly url: string
  /** With variables in braces. */
  readonly template: string
  readonly variables: readonly ServerVariable[]
  readonly description: string | undefined
}

export interface ServerVariable {
  readonly name: string
  /** The only values there are; none where any will do. */
  readonly values: readonly string[]
  readonly fallback: string
  readonly description: string | undefined
}

/** The servers that the document names, in its order. */
export function readServers(reader: Reader, node: Node): readonly Server[] {
  return reader.children(node, 'servers').flatMap((server) => {
    const template = stringAt(server, 'url')
    if (template === undefined) return []
    const variables = reader.children(server, 'variables').flatMap((variable): readonly ServerVariable[] => {
      const values = stringsAt(variable, 'enum')
      const fallback = stringAt(variable, 'default') ?? values[0] ?? ''
      const isUsed = template.includes(`{${variable.key}}`)
      return isUsed ? [{ name: variable.key, values, fallback, description: text(variable, 'description') }] : []
    })
    const defaults = new Map(variables.map(({ name, fallback }) => [name, fallback]))
    const url = template.replace(/\{([^}]+)\}/g, (whole, name: string) => defaults.get(name) ?? whole)
    return [{ url, template, variables, description: text(server, 'description') }]
  })
}
