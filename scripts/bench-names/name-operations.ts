import type { Operation } from '../../generator/src/model/api.ts'
import { apiOf } from '../../generator/src/model/testing.ts'
import type { VendorOperation } from './vendor-operations.ts'

export interface NamedOperation {
  readonly vendor: VendorOperation
  readonly given: Operation
}

/** The names that the generator gives, through its own model, to a document that holds nothing but these operations. */
export function nameOperations(operations: readonly VendorOperation[]): readonly NamedOperation[] {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) (paths[operation.path] ??= {})[operation.verb] = described(operation)
  const given = new Map(apiOf({ paths: JSON.parse(JSON.stringify(paths)) }).operations.map((one) => [keyOf(one), one]))
  return operations.flatMap((vendor) => {
    const operation = given.get(keyOf(vendor))
    return operation === undefined ? [] : [{ vendor, given: operation }]
  })
}

function described({ operationId, tags, path, returns }: VendorOperation): object {
  const schema = returns === 'list' ? { type: 'array', items: {} } : { type: 'object' }
  const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  return {
    ...(operationId === '' ? {} : { operationId }),
    ...(tags.length === 0 ? {} : { tags }),
    parameters,
    responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } },
  }
}

function keyOf({ verb, path }: { readonly verb: string; readonly path: string }): string {
  return `${verb.toUpperCase()} ${path}`
}
