import type { Api, OperationName } from '../api.ts'
import { byCodeUnits } from '../../lib/text-order.ts'

/** The names of the last release, which later versions keep. */
export interface PublishedNames {
  /** Version of the packages that were released with them. */
  readonly version: string
  /** `apiKeys.list` by address (`GET /keys`), with `= apiKeysList2` where the function is called otherwise; pages by `GET /keys pages`. */
  readonly operations: ReadonlyMap<string, string>
  /** Exported type names by key in the document. */
  readonly schemas: ReadonlyMap<string, string>
}

/** The names that a release of an API publishes. */
export function publishedNames({ operations, schemas }: Api, version: string): PublishedNames {
  const named = operations.flatMap(({ address, pages, ...operation }): (readonly [string, OperationName])[] => [
    [address, operation],
    ...(pages === undefined ? [] : [[pagesAddress(address), { ...pages, group: operation.group }] as const]),
  ])
  return {
    version,
    operations: sorted(named.map(([address, name]) => [address, printName(name)])),
    schemas: sorted(schemas.map(({ key, name }) => [key, name])),
  }
}

/** Published name of an address in a record; `functionName` returns the usual function of a group and method. */
export function publishedName(
  { operations }: PublishedNames,
  address: string,
  functionName: (group: readonly string[], method: string) => string,
): OperationName | undefined {
  const [path, name] = operations.get(address)?.split(' = ') ?? []
  const parts = path?.split('.')
  const method = parts?.pop()
  if (parts === undefined || method === undefined) return undefined
  return { name: name ?? functionName(parts, method), group: parts, method }
}

/** Name of the pages of an operation in the record. */
export function pagesAddress(address: string): string {
  return `${address} pages`
}

function printName({ name, group, method }: OperationName): string {
  const path = [...group, method].join('.')
  const isUsual = name.toLowerCase() === [...group, method].join('').toLowerCase()
  return isUsual ? path : `${path} = ${name}`
}

function sorted(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(entries.toSorted(([one], [other]) => byCodeUnits(one, other)))
}
