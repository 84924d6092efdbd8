import { readFileSync } from 'node:fs'

/** An operation of a public API, and what the vendor's own SDK calls it. Facts only: no text of the documents. */
export interface VendorOperation {
  readonly api: string
  readonly verb: string
  readonly path: string
  readonly operationId: string
  readonly tags: readonly string[]
  /** Empty, as the method is, where it is not known. */
  readonly group: string
  readonly method: string
  readonly returns: string
}

/**
 * `operations`: the rules were made with these in view. `held-out-operations`: APIs that show what the rules are worth
 * elsewhere. `other-operations`: APIs of which only samples of the vendor's names are known.
 */
export type Table = 'operations' | 'held-out-operations' | 'other-operations'

/** The operations by API. */
export function readVendorOperations(table: Table): ReadonlyMap<string, readonly VendorOperation[]> {
  const [, ...lines] = readFileSync(new URL(`${table}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const operations = lines.map((line): VendorOperation => {
    const [api = '', verb = '', path = '', operationId = '', tags = '', group = '', method = '', returns = ''] =
      line.split('\t')
    return { api, verb, path, operationId, tags: tags === '' ? [] : tags.split('|'), group, method, returns }
  })
  return Map.groupBy(operations, ({ api }) => api)
}
