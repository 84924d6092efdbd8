import type {
  ClassDeclarationStructure,
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from 'ts-morph'
import { StructureKind } from './print/structure-kind.ts'

type Parts<Structure> = Omit<OptionalKind<Structure & { readonly kind: never }>, 'kind' | 'name' | 'isExported'>

/** `export type Name = …`. */
export function declareType(
  name: string,
  type: string,
  docs: string[] = [],
  typeParameters: TypeAliasDeclarationStructure['typeParameters'] & {} = [],
): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, name, typeParameters, type, docs }
}

/** `export interface Name { … }`. */
export function declareInterface(name: string, parts: Parts<InterfaceDeclarationStructure>) {
  return { kind: StructureKind.Interface, isExported: true, name, ...parts } satisfies InterfaceDeclarationStructure
}

/** `export class Name { … }`. */
export function declareClass(name: string, parts: Parts<ClassDeclarationStructure>) {
  return { kind: StructureKind.Class, isExported: true, name, ...parts } satisfies ClassDeclarationStructure
}

/** `export function name(…) { … }`. */
export function declareFunction(
  name: string,
  parts: Parts<FunctionDeclarationStructure>,
): FunctionDeclarationStructure {
  return { kind: StructureKind.Function, isExported: true, name, ...parts }
}

/** `const name = …`. */
export function declareLocal(name: string, initializer: string, type?: string): VariableStatementStructure {
  const declarations = [{ name, initializer, ...(type !== undefined && { type }) }]
  return { kind: StructureKind.VariableStatement, declarations }
}

/** `export const name = …`. `isolatedDeclarations` demands a type where the value does not show it. */
export function declareConstant(
  name: string,
  initializer: string,
  type: string | undefined,
  docs: string[] = [],
): VariableStatementStructure {
  return { ...declareLocal(name, initializer, type), isExported: true, docs }
}

/** `export * from '…'`. */
export function exportAll(moduleSpecifier: string, isTypeOnly = false): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier, isTypeOnly }
}

/** `export { … } from '…'`. */
export function exportFrom(
  moduleSpecifier: string,
  names: readonly string[],
  isTypeOnly = false,
): ExportDeclarationStructure {
  return { ...exportAll(moduleSpecifier, isTypeOnly), namedExports: names.map((name) => ({ name })) }
}
