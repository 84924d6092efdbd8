import type { Api, Operation } from '../../generator/src/model/api.ts'
import { buildApi } from '../../generator/src/model/build-api.ts'
import { publishedNames, type PublishedNames } from '../../generator/src/model/names/published-names.ts'
import { documentOf } from '../../generator/src/model/model.fixture.ts'
import type { VendorOperation } from './vendor-operations.ts'

export interface NamedOperation {
  readonly vendor: VendorOperation
  readonly given: Operation
}

/** The names that the generator gives, through its own model, to a document that holds nothing but these operations. */
export function nameOperations(
  operations: readonly VendorOperation[],
  published?: PublishedNames,
): readonly NamedOperation[] {
  const given = new Map(
    modelOf(operations, published).operations.flatMap((one) => [
      [keyOf(one), one],
      [`${keyOf(one)} ${one.id}`, one],
    ]),
  )
  return operations.flatMap((vendor) => {
    const operation = given.get(`${keyOf(vendor)} ${vendor.operationId}`) ?? given.get(keyOf(vendor))
    return operation === undefined ? [] : [{ vendor, given: operation }]
  })
}

/** Names that a release of a document with these operations publishes. */
export function release(operations: readonly VendorOperation[]): PublishedNames {
  return publishedNames(modelOf(operations), '1.0.0')
}

function modelOf(operations: readonly VendorOperation[], published?: PublishedNames): Api {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) (paths[operation.path] ??= {})[operation.verb] = described(operation)
  const document = documentOf({ paths: JSON.parse(JSON.stringify(paths)) })
  return buildApi(document, { name: 'Acme', scope: '@acme', published })
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
  return `${verb.toUpperCase()} ${path.replace(/#.*/, '')}`
}
