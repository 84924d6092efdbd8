import type { Server } from '../../model/servers.ts'
import { type Said, when } from '../finding.ts'
import { withoutSlash } from '../same-address.ts'

/**
 * Two lists of servers: the first is where calls go, the others are for `serverURL`, and their order has no effect.
 *
 * @param moved says that calls go to another address
 * @param describe the first server, as far as it is not compared elsewhere
 */
export function compareServerLists(
  before: readonly Server[],
  after: readonly Server[],
  moved: string,
  describe = everythingOf,
): readonly Said[] {
  const [old, now] = [before[0], after[0]]
  const [known, listed] = [byTemplate(before), byTemplate(after)]
  const isMoved = withoutSlash(old?.url) !== withoutSlash(now?.url)
  return [
    ...when(isMoved, 'server-changed', moved),
    ...when(!isMoved && isReshaped(old, now), 'server-changed', `sends to ${now?.template}, was ${old?.template}`),
    ...[...known].flatMap(([template, server]): readonly Said[] => {
      const successor = listed.get(template)
      if (successor === undefined)
        return when(server !== old, 'server-removed', `no longer has the server ${server.template}`)
      const print = server === old && successor === now ? describe : everythingOf
      return when(
        print(server) !== print(successor),
        'server-documented',
        `describes the server ${server.template} differently`,
      )
    }),
    ...[...listed].flatMap(([template, server]) =>
      when(server !== now && !known.has(template), 'server-added', `has the server ${server.template} too`),
    ),
  ]
}

/** The first of equal ones counts. */
function byTemplate(servers: readonly Server[]): ReadonlyMap<string | undefined, Server> {
  return new Map(servers.toReversed().map((server) => [withoutSlash(server.template), server]))
}

/** The same variables in another address, which is the same only for their defaults. */
function isReshaped(old: Server | undefined, now: Server | undefined): boolean {
  const names = (server: Server | undefined): string =>
    JSON.stringify(server?.variables.map(({ name }) => name).toSorted())
  return names(old) === names(now) && withoutSlash(old?.template) !== withoutSlash(now?.template)
}

function everythingOf({ description, variables }: Server): string {
  return JSON.stringify([description, variables])
}
