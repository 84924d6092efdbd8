import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { cache, compilers, root } from '../lib/paths.ts'
import { run } from '../lib/run.ts'
import type { Assertion } from './assertions.ts'
import type { Subject } from './read-document.ts'

const assertionsPerFile = 1000
const heading = [
  `import type * as Types from './types/index.js'`,
  `import type { Familiar } from './familiar.js'`,
  'declare function take<T>(value: T): void',
  'declare function given<T>(): T',
]

/**
 * Compiles all assertions about the types of a document in one program.
 *
 * @param isFamiliar whether objects may have every property that a schema describes, without a value: TypeScript refuses
 *   objects that share no property with a type of optional ones (TS2559), which says nothing about their values
 * @returns what the compiler said of each assertion, by its index; nothing where it compiles
 * @throws where the types themselves do not compile
 */
export async function compileAssertions(
  { name, sources, document }: Subject,
  assertions: readonly Assertion[],
  isFamiliar = false,
): Promise<ReadonlyMap<number, string>> {
  const folder = join(cache, 'oracle', name.replaceAll(/[^\w.-]/g, '+'))
  await rm(folder, { recursive: true, force: true })
  for (const [path, text] of sources) await write(join(folder, 'types', path), text)
  await write(join(folder, 'familiar.ts'), familiar(isFamiliar ? propertyNames(document) : []))
  for (let start = 0; start < assertions.length; start += assertionsPerFile) {
    const lines = assertions.slice(start, start + assertionsPerFile).map(statement)
    await write(join(folder, `assertions-${start}.ts`), [...heading, ...lines, ''].join('\n'))
  }
  await write(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  await write(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const compiler = join(root, 'node_modules', compilers['7.0'], 'bin/tsc')
  const { text } = await run(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { cwd: folder })
  return messages(text)
}

const settings = {
  extends: '../../../tsconfig.base.json',
  compilerOptions: { lib: ['ES2024', 'DOM'], noEmit: true, noUnusedLocals: false },
  include: ['*.ts', 'types'],
}

/** The further lines of a message are indented. */
function messages(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let last: number | undefined
  for (const line of text.split('\n')) {
    const [, start, row, message = ''] = /^assertions-(\d+)\.ts\((\d+),\d+\): error (.*)/.exec(line) ?? []
    if (start !== undefined) {
      last = Number(start) + Number(row) - heading.length - 1
      found.set(last, found.get(last) ?? message)
    } else if (last !== undefined && line.startsWith(' ')) {
      found.set(last, `${found.get(last)}\n${line}`)
    } else if (line !== '') throw new Error(`The types do not compile: ${line}`)
  }
  return found
}

function statement({ type, value, isLiteral }: Assertion): string {
  const text = isLiteral ? literal(value) : `given<${literalType(value)}>()`
  return `take<Types.${type.name}>(${text})`
}

/** Adds properties to the type of a value. */
function familiar(names: readonly string[]): string {
  const known = names.map((name) => `  ${scalar(name)}?: never\n`).join('')
  const added = names.length === 0 ? 'T' : 'T & Omit<Known, keyof T>'
  return `interface Known {\n${known}}\nexport type Familiar<T> = ${added}\n`
}

/** Of all schemas of a document. */
function propertyNames(document: JsonObject): readonly string[] {
  const names = new Set<string>()
  const open: JsonValue[] = [document]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) open.push(...value)
    if (!isObject(value)) continue
    if (isObject(value['properties'])) for (const name of Object.keys(value['properties'])) names.add(name)
    open.push(...Object.values(value).flatMap((member) => member ?? []))
  }
  return [...names]
}

function literal(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (!isObject(value)) return scalar(value)
  // As a plain key this one sets the prototype.
  const members = Object.entries(value).map(([name, member]) =>
    name === '__proto__' ? `["__proto__"]: ${literal(member ?? null)}` : `${scalar(name)}: ${literal(member ?? null)}`,
  )
  return `{ ${members.join(', ')} }`
}

function literalType(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(literalType).join(', ')}]`
  if (!isObject(value)) return scalar(value)
  const members = Object.entries(value).map(([name, member]) => `${scalar(name)}: ${literalType(member ?? null)}`)
  return `Familiar<{ ${members.join('; ')} }>`
}

/** In ASCII: some characters would begin a line for the compiler. */
function scalar(value: JsonValue): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
