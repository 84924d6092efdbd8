import type { Statements } from './print-statements.ts'
import { StructureKind } from './structure-kind.ts'

type Statement = Statements[number]

/** Whether a blank line goes before a statement: imports are together, exports are together, declarations are apart. */
export function hasBlankLine(statement: Statement, previous: Statement | undefined): boolean {
  const kind = kindOf(statement)
  if (kind === 'declaration') return true
  return (
    previous !== undefined && kind !== 'import' && (kind === 'text' ? isImport(previous) : kindOf(previous) !== kind)
  )
}

function isImport(statement: Statement): boolean {
  return kindOf(statement) === 'import'
}

function kindOf(statement: Statement): 'import' | 'export' | 'declaration' | 'text' {
  if (typeof statement === 'string') return 'text'
  if (statement.kind === StructureKind.ImportDeclaration) return 'import'
  return statement.kind === StructureKind.ExportDeclaration ? 'export' : 'declaration'
}
