import type { Server } from '../../model/servers.ts'
import { compareItems } from '../compare-items.ts'
import { type Finding, when } from '../finding.ts'
import { compareServerLists } from './compare-server-lists.ts'
import type { Views } from '../names/compare-schemas.ts'

/** The address of the API, and the function that makes it of variables. */
export function compareServers({ before, after }: Views): readonly Finding[] {
  const [old, now] = [before.api.servers[0], after.api.servers[0]]
  const reference = { pointer: '#/servers' }
  const moved = `sends to ${now?.url ?? 'no default address'}, was ${old?.url ?? 'none'}`
  return [
    ...compareServerLists(before.api.servers, after.api.servers, moved, wordsOf).map(([code, message]): Finding => ({
      code,
      subject: after.api.names.client,
      message,
      before: reference,
      after: reference,
    })),
    ...compareItems(old?.variables ?? [], now?.variables ?? [], {
      key: ({ name }) => name,
      subject: ({ name }) => `${after.api.names.serverUrl}.${name}`,
      reference: () => reference,
      removed: () => ['server-variable-removed', 'is gone'],
      changed: ({ values }, { values: others }) => {
        const fewer = missing(values, others)
        return [
          ...when(fewer !== undefined, 'server-variable-removed', fewer ?? ''),
          ...when(isWider(values, others), 'server-variable-added', 'takes more values'),
        ]
      },
      added: () => ['server-variable-added', 'is new'],
    }),
  ]
}

/** Documentation of a server whose variables are compared one by one. */
function wordsOf({ description, variables }: Server): string {
  return JSON.stringify([description, ...variables.map((variable) => [variable.name, variable.description]).toSorted()])
}

/** Values that callers can no longer pass; without a list, every value is accepted. */
function missing(values: readonly string[], others: readonly string[]): string | undefined {
  if (others.length === 0) return undefined
  if (values.length === 0) return `takes ${others.map((one) => `\`${one}\``).join(', ')} only`
  const lost = values.filter((value) => !others.includes(value))
  return lost.length === 0 ? undefined : `has lost ${lost.map((one) => `\`${one}\``).join(', ')}`
}

function isWider(values: readonly string[], others: readonly string[]): boolean {
  return values.length > 0 && (others.length === 0 || others.some((one) => !values.includes(one)))
}
