import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import ts from 'typescript-5.9'
import { readManifest } from '../api/package-paths.ts'
import { packageFolders } from '../lib/paths.ts'
import { consumer } from './consumer.ts'

/** A path that can be imported: its source, and its declarations in the installed package. */
interface Entry {
  readonly path: string
  readonly source: string
  readonly declarations: string
}

/**
 * Throws where a comment of the sources did not reach the installed package. Counts the comments of all that can be imported, with
 * its members and parameters, in both.
 */
export function checkDocumentedMembers(): void {
  const lost = packageFolders.flatMap((folder) => {
    const entries = entriesOf(folder)
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

function entriesOf(folder: string): readonly Entry[] {
  const { name, exports } = readManifest(folder)
  const installed = join(consumer, 'node_modules', name)
  return Object.entries(exports).flatMap(([path, target]) => {
    const conditions = typeof target === 'string' ? [] : Object.entries(target)
    const source = conditions.find(([condition]) => condition.endsWith('/source'))?.[1]
    const declarations = conditions.find(([condition]) => condition === 'types')?.[1]
    if (source === undefined || declarations === undefined) return []
    return matches(join(folder, source)).map((match) => ({
      path: path.replace('*', match),
      source: join(folder, source.replace('*', match)),
      declarations: join(installed, declarations.replace('*', match)),
    }))
  })
}

/** The text that `*` matches in a path of files, or an empty text for a path without `*`. */
function matches(path: string): readonly string[] {
  const ending = basename(path).split('*')[1]
  if (ending === undefined) return ['']
  const names = readdirSync(dirname(path)).filter((name) => name.endsWith(ending) && !/\.test(-d)?\./.test(name))
  return names.map((name) => name.slice(0, -ending.length))
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
