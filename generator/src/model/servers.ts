import { stringsAt } from '../json.ts'
import { text } from './docs.ts'
import type { RawOperation } from './raw-operations.ts'
import { type Node, type Reader, stringAt } from './reader.ts'

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

/** The servers that a node names, in its order. */
export function readServers(reader: Reader, node: Node): readonly Server[] {
  return reader.children(node, 'servers').flatMap((server) => {
    const template = withoutCredentials(reader, server, stringAt(server, 'url') ?? '')
    if (template === '') return []
    const variables = reader.children(server, 'variables').flatMap((variable): readonly ServerVariable[] => {
      if (!template.includes(`{${variable.key}}`)) return []
      const values = stringsAt(variable.value, 'enum')
      const fallback = stringAt(variable, 'default') ?? values[0]
      if (stringAt(variable, 'default') === undefined) {
        const used = fallback === undefined ? 'nothing' : `"${fallback}"`
        const message = `The server variable "${variable.key}" has no default; ${used} is used`
        reader.note(variable, 'server-variable-default', message, 'Give it a "default".')
      }
      return [{ name: variable.key, values, fallback: fallback ?? '', description: text(variable, 'description') }]
    })
    const defaults = new Map(variables.map(({ name, fallback }) => [name, fallback]))
    const url = template.replace(/\{([^}]+)\}/g, (whole, name: string) => defaults.get(name) ?? whole)
    noteAddress(reader, server, url)
    return [{ url, template, variables, description: text(server, 'description') }]
  })
}

/** The server of an operation: its own, else that of its path item. */
export function ownServer(reader: Reader, operation: RawOperation): Server | undefined {
  return readServers(reader, operation)[0] ?? readServers(reader, operation.item)[0]
}

/** `fetch` refuses them, and every user of the package would have them. */
function withoutCredentials(reader: Reader, server: Node, template: string): string {
  const without = template.replace(/^([^/]*\/\/)[^/]*@/, '$1')
  if (without !== template) {
    const message = 'The address of the server holds a user or a password, which are left out'
    reader.note(server, 'server-credentials', message, 'Describe them as a security scheme of type http, basic.')
  }
  return without
}

function noteAddress(reader: Reader, server: Node, url: string): void {
  const [unknown] = /\{[^}]*\}/.exec(url) ?? []
  if (unknown !== undefined) {
    const message = `The address of the server has ${unknown}, which no variable describes`
    reader.note(
      server,
      'server-variable',
      message,
      'Describe it under "variables", or clients have to give `serverURL`.',
    )
  } else if (!/^[a-z][a-z\d+.-]*:\/\//i.test(url)) {
    const message = `The address of the server, ${url}, is relative; only clients in a page know to what`
    reader.note(
      server,
      'relative-server',
      message,
      'Write the whole address, or clients elsewhere have to give `serverURL`.',
    )
  }
}
