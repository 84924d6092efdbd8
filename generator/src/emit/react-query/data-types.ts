import type { TypeAliasDeclarationStructure } from 'ts-morph'
import { isOnlyBinary } from '../../model/responses.ts'
import { StructureKind } from '../print/structure-kind.ts'
import type { Statements } from '../source-file.ts'
import type { OperationScope } from './operation-scope.ts'

/** `XData`: what the operation resolves to. */
export function dataType(scope: OperationScope): TypeAliasDeclarationStructure {
  const { operation, names } = scope
  const docs = [`What \`${operation.name}\` resolves to.`]
  return { kind: StructureKind.TypeAlias, isExported: true, name: names.data, type: valueType(scope), docs }
}

/** `XError`: the union that core exports under the same name. */
export function errorType({ operation, api, names, imports }: OperationScope): Statements[number] {
  const { error } = operation.types
  imports.type(`${api.names.packages.core}/${operation.name}`, error)
  const namedExports = [error === names.error ? { name: error } : { name: error, alias: names.error }]
  return { kind: StructureKind.ExportDeclaration, isTypeOnly: true, namedExports }
}

/** A cache cannot hold `undefined`, which core resolves to where the response has no content. */
export function isNullable({ operation: { kind, response } }: OperationScope): boolean {
  return kind === 'query' && (response.decoding === 'none' || response.maybeEmpty)
}

function valueType(scope: OperationScope): string {
  const { operation, api, imports } = scope
  const { core, types } = api.names.packages
  if (isOnlyBinary(operation.response)) return imports.type(`${core}/${operation.name}`, operation.types.response)
  const response = imports.type(types, operation.types.response)
  if (operation.response.kinds.includes('binary')) return `${imports.type(core, 'BinaryResponse')} | ${response}`
  return isNullable(scope) ? `Exclude<${response}, undefined> | null` : response
}
