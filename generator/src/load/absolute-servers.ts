import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject, type JsonValue, mapMember, mapObjectMembers } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { readText } from '../lib/read-file.ts'
import { isInternalHost } from './internal-host.ts'
import { isUrl } from './read-text.ts'
import { recordPath } from './record-path.ts'
import type { SourceDocument } from './source-document.ts'

/**
 * Relative addresses of servers start from where the document is served (OpenAPI 3.1, Server Object): its own address, or the one
 * that `sdkgen pull` has fetched it from. Those of a development server stay relative: no client is meant to call it.
 *
 * @param isInternal whether a host is this machine or one beside it
 */
export async function withAbsoluteServers(
  document: SourceDocument,
  isInternal = isInternalHost,
): Promise<SourceDocument> {
  const address = isUrl(document.path) ? document.path : originOf(document.path)
  if (address === undefined) return document
  const found: { readonly pointer: string; readonly given: string; readonly url: string }[] = []
  const value = mapServers(document.value, (given, pointer) => {
    const url = absolute(given, address)
    if (url !== given) found.push({ pointer, given, url })
    return url
  })
  if (found.length === 0 || (await isInternal(new URL(address).hostname))) return document
  const repairs = found.map(
    ({ pointer, given, url }) =>
      new DocumentError({
        code: 'relative-server',
        severity: 'warning',
        message: `The address of the server, ${given}, is relative to the document; it is read as ${url}`,
        place: document.locate(pointer),
        hint: 'Write the whole address if the API is served elsewhere.',
      }),
  )
  return { ...document, value, repairs: [...document.repairs, ...repairs] }
}

type Change = (url: string, pointer: string) => string

/** The servers of the document, of its path items and of their operations. */
function mapServers(root: JsonObject, change: Change): JsonObject {
  return mapMember(ownServers(root, '#', change), 'paths', (paths) =>
    mapObjectMembers(paths, (item, path) => {
      const pointer = appendPointer('#/paths', path)
      const changed = mapObjectMembers(item, (one, key) => ownServers(one, appendPointer(pointer, key), change))
      return ownServers(changed, pointer, change)
    }),
  )
}

function ownServers(owner: JsonObject, pointer: string, change: Change): JsonObject {
  const { servers } = owner
  if (!Array.isArray(servers)) return owner
  const changed = servers.map((server: JsonValue, index) => {
    if (!isObject(server) || typeof server['url'] !== 'string') return server
    return { ...server, url: change(server['url'], appendPointer(pointer, 'servers', String(index), 'url')) }
  })
  return { ...owner, servers: changed }
}

/** A whole address, one that begins with a variable, and a host with a port stay as they are. */
function absolute(given: string, base: string): string {
  const url = given.trim()
  if (url === '' || /^([a-z][a-z\d+.-]*:\/\/|\{|[\w.-]+:\d+(\/|$))/i.test(url) || !URL.canParse(url, base)) return given
  const { href } = new URL(url, base)
  return href.replaceAll('%7B', '{').replaceAll('%7D', '}')
}

/** Where a file was pulled from, by the record beside its folder; absent where there is none that says it. */
function originOf(path: string): string | undefined {
  const record = recordPath(dirname(path))
  if (!existsSync(record)) return undefined
  try {
    const { sources }: { sources?: readonly { readonly file?: unknown; readonly origin?: unknown }[] } = JSON.parse(
      readText(record),
    )
    const origin = sources?.find(({ file }) => file === basename(path))?.origin
    return typeof origin === 'string' && URL.canParse(origin) && isUrl(origin) ? origin : undefined
  } catch {
    // The file may belong to another tool; `sdkgen pull` reports its own.
    return undefined
  }
}
