import { createRequire } from 'node:module'
import type * as tsMorph from 'ts-morph'
import { hasBlankLine } from './blank-line.ts'
import type { Statements } from './print-statements.ts'
import { StructureKind } from './structure-kind.ts'

/** The source of any of ts-morph's structures, printed by ts-morph. Loads it, compiler and all, on the first call. */
export function printWithTsMorph(statements: Statements): string {
  const library = loadTsMorph()
  const { Project, QuoteKind, IndentationText } = library
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { quoteKind: QuoteKind.Single, indentationText: IndentationText.TwoSpaces },
  })
  return project
    .createSourceFile('/file.tsx', {
      statements: statements.map((each, index) => separated(each, statements[index - 1], library)),
    })
    .getFullText()
}

/** Without `await`: emitters are plain functions. */
function loadTsMorph(): typeof tsMorph {
  return createRequire(import.meta.url)('ts-morph')
}

/** With its blank line: ts-morph leaves some out, and the formatter joins double ones. */
function separated(
  statement: Statements[number],
  previous: Statements[number] | undefined,
  { VariableDeclarationKind }: typeof tsMorph,
): tsMorph.StatementStructures | string {
  const blankLine = hasBlankLine(statement, previous) ? '\n' : ''
  if (typeof statement === 'string') return blankLine + statement
  if (statement.kind !== StructureKind.VariableStatement) return { ...statement, leadingTrivia: blankLine }
  return { declarationKind: VariableDeclarationKind.Const, ...statement, leadingTrivia: blankLine }
}
