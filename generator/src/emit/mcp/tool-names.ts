import type { Operation } from '../../model/api.ts'

/** Names that the server gives to tools of its own. */
const own = ['search_docs', 'run_code']

/** Characters that the APIs of models take. */
const longestName = 64

/** The name of each operation as a tool: its function name in the characters that the APIs of models take. */
export function toolNames(operations: readonly Operation[]): ReadonlyMap<Operation, string> {
  const taken = new Set(own)
  return new Map(
    operations.map((operation) => {
      const stem = operation.name.replaceAll(/[^A-Za-z0-9_-]/g, '_').slice(0, longestName)
      const name = freeName(stem, taken)
      taken.add(name)
      return [operation, name]
    }),
  )
}

function freeName(stem: string, taken: ReadonlySet<string>, count = 2): string {
  const name = count === 2 ? stem : `${stem.slice(0, longestName - 4)}_${count - 1}`
  return taken.has(name) ? freeName(stem, taken, count + 1) : name
}
