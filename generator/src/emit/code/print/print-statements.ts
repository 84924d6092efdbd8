import type { StatementStructures } from 'ts-morph'
import { hasBlankLine } from './blank-line.ts'
import { printClass, printVariables, printInterface, printTypeAlias } from './declarations.ts'
import { printFunction } from './functions.ts'
import { printExport, printImport } from './modules.ts'
import { StructureKind } from './structure-kind.ts'
import { Unsupported } from './unsupported.ts'

/** Structures of a file; plain text is for what ts-morph has no structure for. Variables are constants. */
export type Statements = readonly (StatementStructures | string)[]

/**
 * The source of ts-morph's structures, with blank lines between them; the formatter does the rest. ts-morph
 * prints into a source file, which it parses and wraps node by node: several times the work.
 *
 * @returns undefined where only ts-morph can print the structures
 */
export function printStatements(statements: Statements): string | undefined {
  try {
    return statements
      .map((each, index) => `${hasBlankLine(each, statements[index - 1]) ? '\n' : ''}${printStatement(each)}`)
      .join('\n')
  } catch (error) {
    if (error instanceof Unsupported) return undefined
    throw error
  }
}

function printStatement(statement: Statements[number]): string {
  if (typeof statement === 'string') return statement.replace(/\n$/, '')
  switch (statement.kind) {
    case StructureKind.ImportDeclaration:
      return printImport(statement)
    case StructureKind.ExportDeclaration:
      return printExport(statement)
    case StructureKind.Interface:
      return printInterface(statement)
    case StructureKind.TypeAlias:
      return printTypeAlias(statement)
    case StructureKind.VariableStatement:
      return printVariables(statement)
    case StructureKind.Function:
      return printFunction(statement)
    case StructureKind.Class:
      return printClass(statement)
    default:
      throw new Unsupported(String(statement.kind))
  }
}
