import type { Operation } from '../../model/api.ts'

export interface OperationMatch {
  readonly pairs: readonly (readonly [before: Operation, after: Operation])[]
  readonly removed: readonly Operation[]
  readonly added: readonly Operation[]
}

/** Evidence that two operations are the same, the surest first. */
const signs: readonly ((operation: Operation) => string)[] = [
  (operation) => `${content(operation)} ${operation.stream !== undefined && operation.stream.field === undefined}`,
  content,
  ({ verb, path }) => `${verb} ${path}`,
  ({ verb, path }) => `${verb} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`,
  ({ name }) => name,
  ({ id }) => id,
]

function content({ verb, path, request }: Operation): string {
  return `${verb} ${path} ${'body' in request ? request.body.mediaType : ''}`
}

/** Pairs the operations of two versions, by address before name: an operation with another address is another operation. */
export function matchOperations(before: readonly Operation[], after: readonly Operation[]): OperationMatch {
  const start: OperationMatch = { pairs: [], removed: before, added: after }
  return signs.reduce<OperationMatch>(({ pairs, removed, added }, sign) => {
    const bySign = new Map(added.map((operation) => [sign(operation), operation]))
    const found = removed.flatMap((operation): (readonly [Operation, Operation])[] => {
      const partner = bySign.get(sign(operation))
      if (partner === undefined) return []
      bySign.delete(sign(operation))
      return [[operation, partner]]
    })
    const [old, now] = [new Set(found.map(([one]) => one)), new Set(found.map(([, one]) => one))]
    return {
      pairs: [...pairs, ...found],
      removed: removed.filter((operation) => !old.has(operation)),
      added: added.filter((operation) => !now.has(operation)),
    }
  }, start)
}
