import type { Credential, Description } from './description.js'

/** Whether a request has none of the credentials of which it needs one. */
export function isRefused(request: Request, { credentials = [] }: Description): boolean {
  return credentials.length > 0 && !credentials.some((credential) => has(request, credential))
}

function has({ headers, url }: Request, { in: place, name }: Credential): boolean {
  if (place === 'header') return Boolean(headers.get(name))
  if (place === 'query') return Boolean(new URL(url).searchParams.get(name))
  return (headers.get('cookie') ?? '').split(/; */).some((pair) => pair.startsWith(`${name}=`) && pair !== `${name}=`)
}
