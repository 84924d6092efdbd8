import { readFileSync } from 'node:fs'

/** An operation of a public API, and what the vendor's own SDK calls it. Facts only: no text of the documents. */
export interface VendorOperation {
  readonly api: string
  readonly verb: string
  readonly path: string
  readonly operationId: string
  readonly tags: readonly string[]
  readonly group: string
  readonly method: string
  readonly returns: string
}

/** The operations by API. */
export function readVendorOperations(): ReadonlyMap<string, readonly VendorOperation[]> {
  const [, ...lines] = readFileSync(new URL('operations.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const operations = lines.map((line): VendorOperation => {
    const [api = '', verb = '', path = '', operationId = '', tags = '', group = '', method = '', returns = ''] =
      line.split('\t')
    return { api, verb, path, operationId, tags: tags === '' ? [] : tags.split('|'), group, method, returns }
  })
  return Map.groupBy(operations, ({ api }) => api)
}
