import type { TypeAliasDeclarationStructure } from 'ts-morph'
import { isOnlyBinary } from '../../model/operations/responses.ts'
import { declareType } from '../code/declare.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { Statements } from '../code/source-file.ts'
import type { OperationScope } from './operation-scope.ts'

/** `XData`: what the operation resolves to. */
export function dataType(scope: OperationScope): TypeAliasDeclarationStructure {
  const { operation, names } = scope
  return declareType(names.data, valueType(scope), [`Data of \`${operation.name}\`: its response.`])
}

/** `XError`: the union that core exports under the same name. */
export function errorType({ names, error }: OperationScope): Statements[number] {
  const namedExports = [error === names.error ? { name: error } : { name: error, alias: names.error }]
  return { kind: StructureKind.ExportDeclaration, isTypeOnly: true, namedExports }
}

/** A cache cannot hold `undefined`, which core resolves to where the response has no content. */
export function isNullable({ operation: { kind, response } }: OperationScope): boolean {
  return kind === 'query' && (response.decoding === 'none' || response.maybeEmpty)
}

function valueType(scope: OperationScope): string {
  const response = responseType(scope)
  return isNullable(scope) ? `${scope.file.global('Exclude')}<${response}, undefined> | null` : response
}

/** Type that the function of core resolves to. */
export function responseType({ operation, api, file }: OperationScope): string {
  const { core, types } = api.names.packages
  if (isOnlyBinary(operation.response)) return file.type(`${core}/${operation.name}`, operation.types.response)
  const response = file.type(types, operation.types.response)
  return operation.response.kinds.includes('binary') ? `${file.type(core, 'BinaryResponse')} | ${response}` : response
}
