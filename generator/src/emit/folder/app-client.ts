import type { Api } from '../../model/api.ts'
import { commentText } from '../code/comment.ts'
import { stringLiteral } from '../code/literal.ts'
import { isQueryPart } from '../layout/parts.ts'
import type { FolderSettings } from '../layout/folder-layout.ts'

/** The first text of `client.ts`, which its app changes as it needs. */
export function appClient(api: Api, { imports, emit }: FolderSettings): string {
  const { names, servers, securitySchemes } = api
  const url = servers[0]?.url
  const credential = securitySchemes[0]?.option
  const callers = emit.some(isQueryPart) ? 'functions, options and hooks' : 'functions'
  const comment = commentText(
    [
      `The client that the ${callers} of this folder use where they are given none.`,
      'This file is yours: sdkgen wrote it once, and never changes it. Options: `serverURL` by environment, ' +
        `${credential === undefined ? '' : `\`${credential}\` as a value or a function that gets one, `}` +
        '`use` for middleware such as a refresh after a 401, `fetch` for another transport, `headers`, `timeoutMs`, `maxRetries`.',
    ].join('\n\n'),
  )
  const options =
    url === undefined
      ? `{\n  // The document names no server.\n  serverURL: '/',\n}`
      : `{\n  serverURL: ${stringLiteral(url)},\n}`
  const ending = imports === 'none' ? '' : imports
  return [
    `import { ${names.client} } from './core/client${ending}'`,
    '',
    '/**',
    ...comment.split('\n').map((line) => ` * ${line}`.trimEnd()),
    ' */',
    `export const client: ${names.client} = new ${names.client}(${options})`,
    '',
  ].join('\n')
}
