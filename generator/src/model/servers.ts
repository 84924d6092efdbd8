import { stringsAt } from '../lib/json.ts'
import { text } from './docs.ts'
import type { RawOperation } from './raw-operations.ts'
import { type Keyed, type Node, type Reader, stringAt } from './reader.ts'

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
    const given = withoutCredentials(reader, server, stringAt(server, 'url')?.trim() ?? '')
    if (given === '') return []
    const template = rooted(reader, server, given)
    const variables = reader.children(server, 'variables').flatMap((variable): readonly ServerVariable[] => {
      if (template.includes(`{${variable.key}}`)) return [readVariable(reader, variable)]
      const message = `The address of the server does not contain {${variable.key}}; the variable has no effect`
      const hint = 'Write it in the `url`, or remove it.'
      reader.note(variable, 'server-variable', message, hint, 'unused server variable')
      return []
    })
    const defaults = new Map(variables.map(({ name, fallback }) => [name, fallback]))
    const url = template.replace(/\{([^}]+)\}/g, (whole, name: string) => defaults.get(name) ?? whole)
    if (!isUsable(reader, server, url)) return []
    return [{ url, template, variables, description: text(server, 'description') }]
  })
}

function readVariable(reader: Reader, variable: Keyed): ServerVariable {
  const name = variable.key
  const values = stringsAt(variable.value, 'enum')
  const given = stringAt(variable, 'default')
  const fallback = given ?? values[0]
  const note = (problem: string, hint: string) =>
    reader.note(variable, 'server-variable-default', `The server variable "${name}" ${problem}`, hint, problem)
  if (given === undefined)
    note(`has no default; ${fallback === undefined ? 'nothing' : `"${fallback}"`} is used`, 'Give it a "default".')
  const isListed = given === undefined || values.length === 0 || values.includes(given)
  if (!isListed) note(`has the default "${given}", which its \`enum\` lacks; it is one more value`, 'List it.')
  if (Array.isArray(variable.value['enum']) && values.length === 0)
    note('has an empty `enum`; any value is taken', 'List its values, or remove the `enum`.')
  return {
    name,
    values: isListed ? values : [given, ...values],
    fallback: fallback ?? '',
    description: text(variable, 'description'),
  }
}

/** The servers of an operation: its own, else those of its path item. */
export function ownServers(reader: Reader, operation: RawOperation): readonly Server[] {
  const own = readServers(reader, operation)
  return own.length > 0 ? own : readServers(reader, operation.item)
}

/** A path with its query below a server: the path goes before the query that the server may have. */
export function belowServer(server: string, target: string): string {
  const [base = '', query] = server.split(/\?(.*)/s)
  const separator = target.includes('?') ? '&' : '?'
  return base.replace(/\/+$/, '') + target + (query === undefined ? '' : separator + query)
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

/**
 * An address that `fetch` can be made to take: whole, or a path from the root of a page's origin. A host with a port lacks its
 * scheme, for the first segment of a relative address has no colon (RFC 3986, 4.2). Documents have no place of their own in an
 * app, so what is relative to them begins at the root.
 */
function rooted(reader: Reader, server: Node, template: string): string {
  if (/^([a-z][a-z\d+.-]*:\/\/|\{)/i.test(template)) return template
  const address = withScheme(template)
  if (address !== undefined) {
    const message = `The address of the server, ${template}, has no valid scheme; it is read as ${address}`
    reader.note(server, 'server-address', message, 'Write the whole address.')
    return address
  }
  const path = template.startsWith('/') ? template : `/${template.replace(/^(\.{1,2}(\/|$))+/, '')}`
  const message = `The address of the server, ${template}, is relative; only clients in a page know to what`
  const hint = 'Write the whole address, or clients elsewhere have to give `serverURL`.'
  reader.note(server, 'relative-server', message, hint)
  return path
}

/** The whole address where the scheme is missing before a host with a port, or misspelt: `https:://a.test`, `http//a.test`. */
function withScheme(template: string): string | undefined {
  const [, scheme, rest] = /^(https?)(?::[:/\\]*|\/\/)([^\d:/\\].*)$/i.exec(template) ?? []
  if (scheme !== undefined) return `${scheme.toLowerCase()}://${rest}`
  if (!/^[\w.-]+:\d+(\/|$)/.test(template)) return undefined
  return `${/^(localhost|127\.)/.test(template) ? 'http' : 'https'}://${template}`
}

/** Whether requests can be sent to an address; its variables have their defaults. */
function isUsable(reader: Reader, server: Node, url: string): boolean {
  const unknown = new Set(url.match(/\{[^}]*\}/g))
  if (unknown.size > 0) {
    const message = `The address of the server has ${[...unknown].join(' and ')}, which no variable describes`
    const hint = 'Describe it under "variables", or clients have to give `serverURL`.'
    reader.note(server, 'server-variable', message, hint)
  }
  if (/^(https?:\/)?\/[^#]*$/i.test(url) && URL.canParse(url, 'https://page.test')) return true
  const message = `No request can be sent to the address of the server, ${url}; it is left out`
  reader.note(server, 'server-address', message, 'Write an address of http or https, without a fragment.')
  return false
}
