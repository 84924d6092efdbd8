import type { Operation } from '../../model/api.ts'
import type { Server } from '../../model/servers.ts'
import { compareServerLists } from '../client/compare-server-lists.ts'
import { compareWords, type Words } from '../compare-words.ts'
import { type Finding, type Said, when } from '../finding.ts'
import type { Side } from '../match.ts'
import { pointerOf } from '../version-view.ts'
import { compareArgument } from './compare-argument.ts'
import { compareFailure } from './compare-encoding.ts'
import { comparePagination } from './compare-pagination.ts'
import { compareErrors, compareResponse } from './compare-result.ts'
import { compareScopes, compareSecurity } from './compare-security.ts'
import { compareStream } from './compare-stream.ts'
import { ofOperation, type OperationPair } from './operation-pair.ts'
import { methodOf, signatureOf } from './signature.ts'

/** A finding has a subject of its own; anything else is about the operation. */
type Compare = (pair: OperationPair) => readonly (Said | Finding)[]

/** Where a member is compared that has no comparison of its own. */
interface Elsewhere {
  readonly with: keyof Operation | 'exports' | 'documentation'
}

/** How each member of an operation is compared: a member without a line does not compile. */
const members: { readonly [Member in keyof Operation]: Compare | Elsewhere } = {
  // Two versions of an operation are paired by these.
  id: { with: 'name' },
  name: compareNames,
  group: { with: 'name' },
  method: { with: 'name' },
  aliases: { with: 'name' },
  rule: { with: 'name' },
  address: { with: 'path' },
  pages: { with: 'exports' },
  types: { with: 'exports' },
  verb: { with: 'path' },
  path: compareAddress,
  docs: compareDocs,
  docsUrl: { with: 'docs' },
  // Without a group, it decides about files, and their names are no part of the interface.
  tag: { with: 'documentation' },
  tagDescription: { with: 'documentation' },
  kind: compareKind,
  isReadOnly: compareEffect,
  request: compareArgument,
  response: compareResponse,
  errors: compareErrors,
  failure: compareFailure,
  stream: compareStream,
  pagination: comparePagination,
  security: compareSecurity,
  scopes: compareScopes,
  servers: compareOwnServers,
  examples: { with: 'documentation' },
  // An instant has another type than other texts.
  conversions: { with: 'types' },
}

/** Everything that differs between two versions of an operation; its types are handed on to their comparison. */
export function compareOperation(pair: OperationPair): readonly Finding[] {
  return Object.values(members)
    .flatMap((compare) => (typeof compare === 'function' ? compare(pair) : []))
    .map((found) => ('code' in found ? found : ofOperation(pair, ...found)))
}

/** An operation of one version alone. */
export function loneOperation(operation: Operation, side: Side): Finding {
  const { name, verb, path } = operation
  const isNew = side === 'after'
  return {
    code: isNew ? 'operation-added' : 'operation-removed',
    subject: name,
    message: `is ${isNew ? 'new' : 'gone'}: \`${verb} ${path}\``,
    operations: [{ name, by: 'itself' }],
    [side]: { pointer: pointerOf(operation), text: signatureOf(operation) },
  }
}

/** Function and method: both the name and its former ones must stay reachable. */
function compareNames({ before, after }: OperationPair): readonly Said[] {
  const isRenamed = before.name !== after.name || methodOf(before) !== methodOf(after)
  const isKept = after.aliases.some((alias) => alias.name === before.name && methodOf(alias) === methodOf(before))
  const known = new Set([after, ...after.aliases].map(methodOf))
  const former = new Set([before, ...before.aliases].map(methodOf))
  const from = before.name === after.name ? methodOf(before) : before.name
  return [
    ...when(isRenamed, isKept ? 'operation-renamed-with-alias' : 'operation-renamed', `is the new name of \`${from}\``),
    ...before.aliases.flatMap((alias) =>
      when(!known.has(methodOf(alias)), 'alias-removed', `is no longer exported as \`${alias.name}\``),
    ),
    ...after.aliases.flatMap((alias) =>
      when(!former.has(methodOf(alias)), 'alias-added', `is also exported as \`${alias.name}\``),
    ),
  ]
}

/** Names of path parameters are properties of the argument, and reported there. */
function compareAddress({ before, after }: OperationPair): readonly Said[] {
  const sent = ({ verb, path }: Operation): string => `${verb} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`
  const address = ({ verb, path }: Operation): string => `\`${verb} ${path}\``
  return when(sent(before) !== sent(after), 'operation-moved', `sends ${address(after)}, was ${address(before)}`)
}

/** An operation without servers of its own uses those of the API, which are reported once. */
function compareOwnServers({ before, after, views }: OperationPair): readonly Said[] {
  const [old, now] = [before.servers[0]?.url, after.servers[0]?.url]
  if (old === undefined && now === undefined) return []
  const effective = ({ servers }: Operation, { api }: OperationPair['views']['before']): readonly Server[] =>
    servers.length > 0 ? servers : api.servers
  const message = `has its own server ${now ?? 'no longer'}, was ${old ?? 'none'}`
  return compareServerLists(effective(before, views.before), effective(after, views.after), message)
}

function compareKind({ before, after }: OperationPair): readonly Said[] {
  const message = `is a ${after.kind} now, was a ${before.kind}`
  return when(before.kind !== after.kind, 'operation-kind-changed', message)
}

/** Clients that allow only reads, such as the MCP server, treat the operation differently. */
function compareEffect({ before, after }: OperationPair): readonly Said[] {
  const message = `${after.isReadOnly ? 'only reads' : 'may change something'} now`
  return when(before.isReadOnly !== after.isReadOnly, 'operation-effect-changed', message)
}

function compareDocs({ before, after }: OperationPair): readonly Said[] {
  const words = ({ docs, docsUrl }: Operation): Words => ({
    deprecated: docs.deprecated,
    texts: [docs.summary, docs.description, docsUrl],
  })
  return compareWords(words(before), words(after)).map(([kind, message]) => [`operation-${kind}`, message])
}
