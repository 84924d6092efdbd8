import { join } from 'node:path'
import ts from 'typescript-5.9'
import type { PublicPath } from './package-paths.ts'

/** A declaration that users of a package see. */
export interface Declared {
  readonly name: string
  /** Paths that export it, by the name they give it; none where it is only part of what others say. */
  readonly exports: ReadonlyMap<string, readonly string[]>
  /** A statement, or several for overloads and merged declarations; without comments. */
  readonly text: string
}

export interface Surface {
  readonly declared: readonly Declared[]
  /** Imports from other packages: names, as written in an import, by module. */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Everything that can be imported from built declarations, and what it mentions, however deep. Sorted by name. Of a file that
 * several paths share, each path promises the names that its source has.
 *
 * @param folder of the package
 */
export function readSurface(folder: string, paths: readonly PublicPath[]): Surface {
  const program = ts.createProgram(
    paths.flatMap(({ source, declarations }) => [source, join(folder, declarations)]),
    { noLib: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    withoutPackages(),
  )
  const checker = program.getTypeChecker()
  const exported: Exported = new Map()
  const passedOn = new Map<string, string[]>()
  const exportsOf = (file: string): readonly ts.Symbol[] => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (module === undefined) throw new Error(`${file} exports nothing.`)
    return checker.getExportsOfModule(module)
  }
  for (const { path, source, declarations } of paths) {
    const promised = new Set(exportsOf(source).map(({ name }) => name))
    for (const symbol of exportsOf(join(folder, declarations)).filter(({ name }) => promised.has(name))) {
      const outside = outsideOf(symbol, checker)
      if (outside !== undefined) {
        getOrAdd(passedOn, reexport(symbol, outside), () => []).push(path)
        continue
      }
      const names = getOrAdd(exported, target(symbol, checker), () => new Map<string, string[]>())
      getOrAdd(names, symbol.name, () => []).push(path)
    }
  }
  const { declared, imports } = declarationsOf(exported, checker)
  const all = [...declared, ...[...passedOn].map(([text, from]) => passedOnAs(text, from))]
  return { declared: sortedByName(all), imports }
}

/** Paths by name by what they export. */
type Exported = Map<ts.Symbol, Map<string, string[]>>

/** Exported declarations with everything that they mention, recursively. */
function declarationsOf(exported: Exported, checker: ts.TypeChecker): Surface {
  const imports = new Map<string, Set<string>>()
  const declared: Declared[] = []
  const seen = new Set<ts.Symbol>()
  const add = (symbol: ts.Symbol) => {
    if (seen.has(symbol)) return
    seen.add(symbol)
    const statements = statementsOf(symbol)
    const exports = exported.get(symbol) ?? new Map<string, string[]>()
    declared.push({ name: symbol.name, exports, text: statements.map(print).join('\n') })
    for (const statement of statements) mentioned(statement, checker, imports).forEach(add)
  }
  for (const symbol of exported.keys()) add(symbol)
  return { declared, imports }
}

function sortedByName(declared: readonly Declared[]): readonly Declared[] {
  const sorted = declared.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const twice = sorted.find(({ name }, index) => name === sorted[index + 1]?.name)
  if (twice !== undefined) throw new Error(`Two declarations are named ${twice.name}; give one another name.`)
  return sorted
}

/** The declarations that a statement names; what comes from other packages goes to `imports`. */
function mentioned(
  statement: ts.Node,
  checker: ts.TypeChecker,
  imports: Map<string, Set<string>>,
): ReadonlySet<ts.Symbol> {
  const found = new Set<ts.Symbol>()
  const visit = (node: ts.Node) => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
    const outside = symbol && outsideOf(symbol, checker)
    if (outside !== undefined) {
      getOrAdd(imports, outside.module, () => new Set<string>()).add(outside.text)
    } else if (symbol !== undefined) {
      const real = target(symbol, checker)
      if (statementsOf(real).length > 0) found.add(real)
    }
    ts.forEachChild(node, visit)
  }
  visit(statement)
  return found
}

/** Something of another package. */
interface Outside {
  readonly module: string
  /** As in an import: `name` or `name as local`. */
  readonly text: string
  readonly name: string
  /** Whether a module that passes it on says `type`. */
  readonly isType: boolean
}

/** Where a name comes from, if it is another package, however often it is passed on. */
function outsideOf(symbol: ts.Symbol, checker: ts.TypeChecker): Outside | undefined {
  const specifier = symbol.declarations?.find((node) => ts.isImportSpecifier(node) || ts.isExportSpecifier(node))
  if (specifier === undefined) return undefined
  const isType = ts.isTypeOnlyImportOrExportDeclaration(specifier)
  const { moduleSpecifier } = ts.isImportSpecifier(specifier) ? specifier.parent.parent.parent : specifier.parent.parent
  if (moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) && !moduleSpecifier.text.startsWith('.')) {
    const { name, propertyName = name } = specifier
    const text = propertyName.text === name.text ? name.text : `${propertyName.text} as ${name.text}`
    return { module: moduleSpecifier.text, text, name: propertyName.text, isType }
  }
  const next = checker.getImmediateAliasedSymbol(symbol)
  const outside = next && outsideOf(next, checker)
  return outside && { ...outside, isType: isType || outside.isType }
}

function reexport(symbol: ts.Symbol, { module, name, isType }: Outside): string {
  const names = name === symbol.name ? name : `${name} as ${symbol.name}`
  return `export ${isType ? 'type ' : ''}{ ${names} } from '${module}'`
}

function passedOnAs(text: string, paths: readonly string[]): Declared {
  const name = /(\S+) \} from/.exec(text)?.[1] ?? text
  return { name, exports: new Map([[name, paths]]), text }
}

function target(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
}

/** The top-level statements that declare a symbol. Members and type parameters have none. */
function statementsOf(symbol: ts.Symbol): readonly ts.Node[] {
  const statements = (symbol.declarations ?? []).map((node) =>
    ts.isVariableDeclaration(node) ? node.parent.parent : node,
  )
  return statements.filter((node) => ts.isSourceFile(node.parent) && ts.isStatement(node))
}

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed })

function print(node: ts.Node): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
  return text.replace(/^export /, '').replaceAll('    ', '  ')
}

/** A host that looks into the package alone: other packages are named in its declarations and need not be read. */
function withoutPackages(): ts.CompilerHost {
  const options: ts.CompilerOptions = {}
  const host = ts.createCompilerHost(options)
  return {
    ...host,
    resolveModuleNameLiterals: (literals, file, _redirected, settings) =>
      literals.map(({ text }) =>
        text.startsWith('.') ? ts.resolveModuleName(text, file, settings, host) : { resolvedModule: undefined },
      ),
  }
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
