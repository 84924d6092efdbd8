import type { Api, Operation } from '../../model/api.ts'
import type { SecurityScheme } from '../../model/security.ts'
import { belowServer } from '../../model/servers.ts'
import { environmentVariable } from '../../model/api-names.ts'
import { type HttpBody, httpRequest, neededSchemes } from './http-request.ts'

/** The example request of an operation for a shell, its credentials in the variables that the client reads; absent where none is known. */
export function curlText(operation: Operation, api: Api): string | undefined {
  const request = httpRequest(operation)
  const server = (operation.servers[0] ?? api.servers[0])?.url
  if (request === undefined || server === undefined || !/^https?:\/\/[^\s{}]+$/.test(server)) return undefined
  const credentials = neededSchemes(operation, api).map((scheme) =>
    credential(scheme, `$${environmentVariable(api.names, scheme.option)}`),
  )
  const inQuery = credentials.flatMap(({ query }) => query ?? [])
  const url = belowServer(server, request.target)
  const credentialQuery = inQuery.length === 0 ? '' : `"${url.includes('?') ? '&' : '?'}${inQuery.join('&')}"`
  const hasBody = request.body !== undefined
  return [
    `curl ${quoted(url)}${credentialQuery}`,
    ...(request.verb === (hasBody ? 'POST' : 'GET') ? [] : [`-X ${request.verb}`]),
    ...credentials.flatMap(({ option }) => option ?? []),
    ...request.headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(request.body === undefined ? [] : bodyOptions(request.body)),
  ].join(' \\\n  ')
}

/** How curl sends a credential that a variable of the shell holds. */
function credential(
  scheme: SecurityScheme,
  variable: string,
): { readonly option?: string; readonly query?: readonly string[] } {
  if (scheme.kind === 'basic') return { option: `-u "${variable}"` }
  if (scheme.kind !== 'key') return { option: `-H "Authorization: Bearer ${variable}"` }
  const name = scheme.parameter.replace(/["$`\\]/g, '\\$&')
  if (scheme.in === 'query') return { query: [`${name}=${variable}`] }
  return { option: scheme.in === 'header' ? `-H "${name}: ${variable}"` : `-b "${name}=${variable}"` }
}

function bodyOptions(body: HttpBody): readonly string[] {
  switch (body.kind) {
    case 'text':
      return [`${body.text.startsWith('@') ? '--data-raw' : '-d'} ${quoted(body.text)}`]
    case 'file':
      return ['--data-binary @file']
    case 'form':
      return body.fields.map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`)
    case 'multipart':
      return body.fields.map(([name, value]) =>
        value === undefined ? `-F ${quoted(`${name}=@file`)}` : `--form-string ${quoted(`${name}=${value}`)}`,
      )
  }
}

/** A word of a shell, whatever it holds. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
