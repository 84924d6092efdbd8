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

/** The operations by API. Those in `other-operations.tsv` come from APIs of which only samples of the vendor's names are known. */
export function readVendorOperations(
  file: 'operations.tsv' | 'other-operations.tsv' = 'operations.tsv',
): ReadonlyMap<string, readonly VendorOperation[]> {
  const [, ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const operations = lines.map((line): VendorOperation => {
    const [api = '', verb = '', path = '', operationId = '', tags = '', group = '', method = '', returns = ''] =
      line.split('\t')
    return { api, verb, path, operationId, tags: tags === '' ? [] : tags.split('|'), group, method, returns }
  })
  return Map.groupBy(operations, ({ api }) => api)
}
