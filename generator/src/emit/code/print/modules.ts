import type {
  ExportDeclarationStructure,
  ExportSpecifierStructure,
  ImportDeclarationStructure,
  ImportSpecifierStructure,
  OptionalKind,
} from 'ts-morph'
import { refuse, Unsupported } from './unsupported.ts'

/** `import { a, type B } from 'c'`, `import * as a from 'c'`. */
export function printImport(structure: ImportDeclarationStructure): string {
  const { kind: _kind, isTypeOnly, moduleSpecifier, namedImports, namespaceImport, ...rest } = structure
  refuse(rest)
  if (namespaceImport !== undefined) return `import * as ${namespaceImport} from '${moduleSpecifier}'`
  return `import ${typeOnly(isTypeOnly)}${specifiers(namedImports)} from '${moduleSpecifier}'`
}

/** `export { a as b } from 'c'`; everything where no names are given. */
export function printExport(structure: ExportDeclarationStructure): string {
  const { kind: _kind, isTypeOnly, moduleSpecifier, namedExports, ...rest } = structure
  refuse(rest)
  const isAll = namedExports === undefined || (Array.isArray(namedExports) && namedExports.length === 0)
  if (isAll && moduleSpecifier === undefined) throw new Unsupported('moduleSpecifier')
  const from = moduleSpecifier === undefined ? '' : ` from '${moduleSpecifier}'`
  return `export ${typeOnly(isTypeOnly)}${isAll ? '*' : specifiers(namedExports)}${from}`
}

function typeOnly(isTypeOnly: boolean | undefined): string {
  return isTypeOnly === true ? 'type ' : ''
}

type Specifier = OptionalKind<ImportSpecifierStructure> | OptionalKind<ExportSpecifierStructure>

function specifiers(
  list: ImportDeclarationStructure['namedImports'] | ExportDeclarationStructure['namedExports'],
): string {
  if (!Array.isArray(list)) throw new Unsupported('specifiers')
  return `{ ${list.map(specifier).join(', ')} }`
}

function specifier(structure: string | Specifier | (() => void)): string {
  if (typeof structure === 'string') return structure
  if (typeof structure === 'function') throw new Unsupported('specifier')
  const { kind: _kind, name, alias, isTypeOnly, leadingTrivia = '', ...rest } = structure
  refuse(rest)
  if (typeof leadingTrivia !== 'string') throw new Unsupported('leadingTrivia')
  return `${leadingTrivia}${typeOnly(isTypeOnly)}${name}${alias === undefined ? '' : ` as ${alias}`}`
}
