import type { Api } from '../../model/api.ts'
import type { Security, SecurityScheme } from '../../model/security.ts'
import type { FileScope } from '../code/scope.ts'
import { Code, type Literal, literal } from '../code/literal.ts'

/** The alternatives of `security` with each scheme as the runtime's function for it. `runtime` is the folder as the file sees it. */
export function securityLiteral(security: Security, api: Api, scope: FileScope, runtime: string): Literal {
  const byName = new Map(api.securitySchemes.map((scheme) => [scheme.name, scheme]))
  const alternatives = security.map((names) =>
    names.flatMap((name) => {
      const scheme = byName.get(name)
      return scheme === undefined ? [] : [schemeCall(scheme, scope, runtime)]
    }),
  )
  // `{}` makes credentials optional, and a call without any is always possible.
  return alternatives.filter(({ length }) => length > 0)
}

function schemeCall(scheme: SecurityScheme, scope: FileScope, runtime: string): Code {
  if (scheme.kind === 'oauth2')
    return new Code(
      `${scope.value(`${runtime}/auth/oauth2.js`, 'oauth2')}(${literal(scheme.option)}, ${literal(scheme.tokenUrl)})`,
    )
  const helper =
    scheme.kind === 'key' ? { header: 'keyHeader', query: 'keyQuery', cookie: 'keyCookie' }[scheme.in] : scheme.kind
  const given = scheme.kind === 'key' ? [scheme.option, scheme.parameter] : [scheme.option]
  return new Code(`${scope.value(`${runtime}/auth/schemes.js`, helper)}(${given.map(literal).join(', ')})`)
}
