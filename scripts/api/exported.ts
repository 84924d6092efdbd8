import ts from 'typescript-5.9'

/** A name that a report says can be imported. */
export interface Exported {
  readonly name: string
  readonly paths: readonly string[]
  readonly kind: 'type' | 'value'
  /** Whether the type says nothing without arguments. */
  readonly isGeneric: boolean
  readonly text: string
}

/** Reads a report back: its exports by name, overloads joined. */
export function exportedIn(report: string): ReadonlyMap<string, Exported> {
  const source = ts.createSourceFile('report.d.ts', report, ts.ScriptTarget.Latest, true)
  const found = new Map<string, Exported>()
  const types = new Set(source.statements.filter(isType).map(({ name }) => name.text))
  let paths: readonly string[] = []
  for (const statement of source.statements) {
    paths = pathsAbove(statement, source) ?? paths
    for (const { name, local, isTypeOnly } of namesOf(statement)) {
      const before = found.get(name)
      found.set(name, {
        name,
        paths,
        kind: isTypeOnly || types.has(local) ? 'type' : 'value',
        isGeneric: isType(statement) && (statement.typeParameters ?? []).some((one) => one.default === undefined),
        text: `${before === undefined ? '' : `${before.text}\n`}${statement.getText(source)}`,
      })
    }
  }
  return found
}

function isType(statement: ts.Statement): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
}

/** The paths in the comment above a statement; overloads after the first have none. */
function pathsAbove(statement: ts.Statement, source: ts.SourceFile): readonly string[] | undefined {
  const ranges = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? []
  const last = ranges.at(-1)
  const words =
    last &&
    source.text
      .slice(last.pos + 2, last.end)
      .trim()
      .split(' ')
  return words?.filter((word) => word.startsWith('.'))
}

interface Name {
  readonly name: string
  /** Of the declaration. */
  readonly local: string
  readonly isTypeOnly: boolean
}

function namesOf(statement: ts.Statement): readonly Name[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause
    if (clause === undefined || !ts.isNamedExports(clause)) return []
    return clause.elements.map(({ name, propertyName = name }) => ({
      name: name.text,
      local: propertyName.text,
      isTypeOnly: statement.isTypeOnly,
    }))
  }
  if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(isExport)) return []
  const named = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement]
  return named.flatMap((node) => {
    const name = 'name' in node ? node.name?.getText() : undefined
    return name === undefined ? [] : [{ name, local: name, isTypeOnly: false }]
  })
}

function isExport({ kind }: ts.ModifierLike): boolean {
  return kind === ts.SyntaxKind.ExportKeyword
}
