import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-5.9'
import { consumer } from './consumer.ts'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: ['node'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noEmit: true,
}

/** An editor with one file of the scratch project open, which has the packages installed. */
export class Editor {
  readonly #file = join(consumer, 'editor.tsx')
  readonly #service: ts.LanguageService
  #text = ''
  #version = 0

  constructor() {
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [this.#file],
      getScriptVersion: (file) => (file === this.#file ? `${this.#version}` : '0'),
      getScriptSnapshot: (file) => {
        const text = file === this.#file ? this.#text : ts.sys.readFile(file)
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
      },
      getCurrentDirectory: () => consumer,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => file === this.#file || ts.sys.fileExists(file),
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
      realpath: realpathSync,
    })
  }

  /** Errors of a text, a line each. */
  errors(text: string): readonly string[] {
    this.#open(text)
    const found = [
      ...this.#service.getSyntacticDiagnostics(this.#file),
      ...this.#service.getSemanticDiagnostics(this.#file),
    ]
    return found.map(({ start = 0, messageText }) => {
      const line = this.#text.slice(0, start).split('\n').length - 1
      return `${this.#text.split('\n')[line]}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
  }

  /** Hover text of the name that ends at `|`: declaration, documentation and tags. */
  hover(marked: string): string {
    const position = this.#openAt(marked) - 1
    const info = this.#service.getQuickInfoAtPosition(this.#file, position)
    if (info === undefined) return ''
    const tags = (info.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`)
    return [ts.displayPartsToString(info.displayParts), ts.displayPartsToString(info.documentation), ...tags].join('\n')
  }

  /** Names and values that can be written at `|`, the usual ones of the language left out. */
  completions(marked: string): readonly string[] {
    const position = this.#openAt(marked)
    const entries = this.#service.getCompletionsAtPosition(this.#file, position, {})?.entries ?? []
    const isOwn = ({ kind }: ts.CompletionEntry) => kind !== ts.ScriptElementKind.keyword
    return entries.filter(isOwn).map(({ name }) => name)
  }

  /** Signature help while the arguments before `|` are typed: each signature, and the description of the argument. */
  signatures(marked: string): readonly string[] {
    const position = this.#openAt(marked)
    const help = this.#service.getSignatureHelpItems(this.#file, position, undefined)
    return (help?.items ?? []).map(({ prefixDisplayParts, parameters, suffixDisplayParts, documentation }) =>
      [
        ts.displayPartsToString(prefixDisplayParts) +
          parameters.map(({ displayParts }) => ts.displayPartsToString(displayParts)).join(', ') +
          ts.displayPartsToString(suffixDisplayParts),
        ts.displayPartsToString(documentation),
      ].join('\n'),
    )
  }

  /** The names that can be imported from a module, each with its meaning. */
  exportsOf(module: string): { readonly checker: ts.TypeChecker; readonly symbols: readonly ts.Symbol[] } {
    this.#open(`import {} from '${module}'`)
    const program = this.#service.getProgram()
    const statement = program?.getSourceFile(this.#file)?.statements[0]
    const checker = program?.getTypeChecker()
    if (checker === undefined || statement === undefined || !ts.isImportDeclaration(statement))
      throw new Error(`${module} cannot be imported.`)
    const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier)
    const symbols = symbol === undefined ? [] : checker.getExportsOfModule(symbol)
    const isAlias = ({ flags }: ts.Symbol) => (flags & ts.SymbolFlags.Alias) !== 0
    return { checker, symbols: symbols.map((one) => (isAlias(one) ? checker.getAliasedSymbol(one) : one)) }
  }

  #open(text: string): void {
    this.#text = text
    this.#version += 1
  }

  #openAt(marked: string): number {
    this.#open(marked.replace('|', ''))
    return marked.indexOf('|')
  }
}
