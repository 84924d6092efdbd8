import { basename, join } from 'node:path'
import ts from 'typescript-5.9'
import { publicPaths, readManifest } from '../api/package-paths.ts'
import { packageFolders } from '../lib/paths.ts'
import { consumer } from './consumer.ts'

/**
 * Throws where a comment of the sources did not reach the installed package. Counts the comments of all that can be imported, with
 * its members and parameters, in both.
 */
export function checkDocumentedMembers(): void {
  const lost = packageFolders.flatMap((folder) => {
    const installed = join(consumer, 'node_modules', readManifest(folder).name)
    const entries = publicPaths(folder).map((entry) => ({
      ...entry,
      declarations: join(installed, entry.declarations),
    }))
    const sources = documentedMembers(entries.map(({ source }) => source))
    const packed = documentedMembers(entries.map(({ declarations }) => declarations))
    return entries.flatMap(({ path, source, declarations }) => {
      const found = packed.get(declarations)
      return [...(sources.get(source) ?? [])]
        .filter(([member, count]) => count > (found?.get(member) ?? 0))
        .map(([member]) => `${basename(folder)}: ${path} has lost the comment of ${member}.`)
    })
  })
  if (lost.length > 0) throw new Error(`${lost.length} comments are lost.\n${lost.slice(0, 20).join('\n')}`)
}

/** By file: how often each name that it exports, and each member of it as `Interface.field`, has a comment. */
function documentedMembers(files: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noLib: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(file)
      const module = source && checker.getSymbolAtLocation(source)
      if (module === undefined) throw new Error(`${file} exports nothing.`)
      const counts = new Map<string, number>()
      for (const symbol of checker.getExportsOfModule(module)) {
        const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
        const { declarations = [] } = isAlias ? checker.getAliasedSymbol(symbol) : symbol
        for (const declaration of declarations) countComments(declaration, symbol.name, counts)
      }
      return [file, counts]
    }),
  )
}

function countComments(node: ts.Node, path: string, counts: Map<string, number>): void {
  if (ts.getJSDocCommentsAndTags(node).some(({ parent }) => parent === node))
    counts.set(path, (counts.get(path) ?? 0) + 1)
  ts.forEachChild(node, (child) => {
    if (!isDeclared(child)) return
    const isMember = ts.isTypeElement(child) || ts.isClassElement(child) || ts.isParameter(child)
    countComments(child, isMember && child.name ? `${path}.${child.name.getText()}` : path, counts)
  })
}

/** Whether declarations say the node too. */
function isDeclared(node: ts.Node): boolean {
  const isPrivate =
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)
  return !isPrivate && !ts.isBlock(node) && !ts.isExpression(node)
}
