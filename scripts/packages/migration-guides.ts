import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript-5.9'
import { cache, root } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'
import { quiet } from './consumer.ts'
import { Editor } from './editor.ts'

/** A client whose users find the names of ours in a guide. */
interface Other {
  readonly guide: string
  readonly module: string
  readonly version: string
  readonly className: string
  /** Whether a method without a row has the same name here. */
  readonly keepsNames: boolean
}

const others: readonly Other[] = [
  { guide: 'from-openai.md', module: 'openai', version: '7.59.0', className: 'OpenAI', keepsNames: false },
  {
    guide: 'from-openrouter-sdk.md',
    module: '@openrouter/sdk',
    version: '1.3.19',
    className: 'OpenRouter',
    keepsNames: true,
  },
]

const folder = join(cache, 'other-clients')

/** Throws where a guide leaves out a method of the other client, has a row for none, or names a method that we do not have. */
export async function checkMigrationGuides(): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const packages = others.map(({ module, version }) => `${module}@${version}`)
  await mustRun('npm', ['install', ...quiet, '--ignore-scripts', ...packages], { cwd: folder })
  const editor = new Editor()
  const ours = new Set([
    ...(await methodsOf('@openrouter-sdk/core', 'OpenRouter', join(cache, 'consumer'))),
    ...editor.exportsOf('@openrouter-sdk/core').symbols.map(({ name }) => name),
  ])
  const problems = await Promise.all(others.map((other) => problemsOf(other, ours)))
  if (problems.flat().length > 0) throw new Error(problems.flat().join('\n'))
}

async function problemsOf(other: Other, ours: ReadonlySet<string>): Promise<readonly string[]> {
  const { guide, module, className, keepsNames } = other
  const text = await readFile(join(root, 'packages/docs/guides', guide), 'utf8')
  const rows = text.slice(text.indexOf('\n## Methods')).matchAll(/^\| (`.*?`) +\| (.*?) +\|$/gm)
  const names = [...rows].map(([, theirs = '', own = '']) => ({ theirs: codes(theirs), own: codes(own)[0] }))
  const listed = names.flatMap(({ theirs }) => theirs)
  const theirs = await methodsOf(module, className, folder)
  const has = (row: string, method: string) =>
    row.endsWith('.*') ? method.startsWith(row.slice(0, -1)) : row === method
  const missing = theirs.filter((one) => !listed.some((row) => has(row, one)) && !(keepsNames && ours.has(one)))
  const functions = keepsNames ? await functionsOf(module) : []
  const gone = functions.filter((name) => !ours.has(name) && !listed.some((row) => camelCase(row) === name))
  return [
    ...missing.map((name) => `${guide} does not name ${name}.`),
    ...gone.map((name) => `${guide}: the function ${name} does not exist here.`),
    ...listed.filter((row) => !theirs.some((one) => has(row, one))).map((row) => `${guide}: ${module} has no ${row}.`),
    ...names.flatMap(({ own }) => (own === undefined || ours.has(own) ? [] : [`${guide}: we have no ${own}.`])),
  ]
}

function codes(cell: string): readonly string[] {
  return [...cell.matchAll(/`([\w.*]+)`/g)].map(([, code = '']) => code)
}

function camelCase(path: string): string {
  return path.replaceAll(/\.(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Names of the functions that a package has a file each for. */
async function functionsOf(module: string): Promise<readonly string[]> {
  const files = join(folder, 'node_modules', module, 'esm/funcs')
  const paths = (await readdir(files)).filter((name) => name.endsWith('.d.ts'))
  const texts = await Promise.all(paths.map((name) => readFile(join(files, name), 'utf8')))
  return texts.flatMap((text) => [...text.matchAll(/^export declare function (\w+)/gm)].map(([, name = '']) => name))
}

/** Public methods of a class and of the groups in it: `chat.completions.create`. */
async function methodsOf(module: string, className: string, parent: string): Promise<readonly string[]> {
  const file = join(parent, `${className}.ts`)
  await writeFile(file, `import { ${className} } from '${module}'\nexport declare const api: ${className}\n`)
  const resolution = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }
  const program = ts.createProgram([file], { ...resolution, strict: true, skipLibCheck: true, noEmit: true })
  const checker = program.getTypeChecker()
  const statement = program.getSourceFile(file)?.statements[1]
  if (statement === undefined || !ts.isVariableStatement(statement)) throw new Error(`${module} has no ${className}.`)
  const visit = (type: ts.Type, path: string): readonly string[] =>
    checker.getPropertiesOfType(type).flatMap((property) => {
      const declaration = property.declarations?.[0]
      if (declaration === undefined || !isPublic(property, declaration, module)) return []
      if ((property.flags & ts.SymbolFlags.Method) !== 0) return [path + property.name]
      const own = checker.getTypeOfSymbol(property)
      return own.isClass() ? visit(own, `${path}${property.name}.`) : []
    })
  return statement.declarationList.declarations.flatMap(({ name }) => visit(checker.getTypeAtLocation(name), ''))
}

/** Whether a member is one of the package that users may name; its own client is not a group. */
function isPublic({ name }: ts.Symbol, declaration: ts.Declaration, module: string): boolean {
  const modifiers = ts.getCombinedModifierFlags(declaration)
  const isHidden = (modifiers & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0
  const isOwn = declaration.getSourceFile().fileName.includes(`/node_modules/${module}/`)
  return isOwn && !isHidden && !/^(?:_|#|client$)/.test(name)
}
