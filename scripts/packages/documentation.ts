import { join } from 'node:path'
import ts from 'typescript-5.9'
import { consumer } from './consumer.ts'

/** Throws where an editor of the scratch project has nothing to say about a name that it imports a package for. */
export function checkDocumentation(): void {
  const file = join(consumer, 'usage.tsx')
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
  })
  const checker = program.getTypeChecker()
  const imports = program.getSourceFile(file)?.statements.filter(ts.isImportDeclaration) ?? []
  const silent = imports.flatMap(({ moduleSpecifier }) => {
    const module = checker.getSymbolAtLocation(moduleSpecifier)
    const names = module === undefined ? [] : checker.getExportsOfModule(module)
    return names
      .filter((name) => !isDocumented(name, checker))
      .map((name) => `${moduleSpecifier.getText()} says nothing about ${name.name}.`)
  })
  if (imports.length === 0) throw new Error(`${file} imports nothing.`)
  if (silent.length > 0) throw new Error(silent.join('\n'))
}

function isDocumented(name: ts.Symbol, checker: ts.TypeChecker): boolean {
  const symbol = (name.flags & ts.SymbolFlags.Alias) === 0 ? name : checker.getAliasedSymbol(name)
  return symbol.getDocumentationComment(checker).length > 0 || symbol.getJsDocTags(checker).length > 0
}
