import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { cache, root } from '../lib/paths.ts'
import { run } from '../lib/run.ts'
import { type Exported, exportedIn } from './exported.ts'

/** A package's report at two times. */
export interface ReportPair {
  /** As users import it. */
  readonly name: string
  readonly before: string
  readonly after: string
  /** Whether it holds nothing but types of the API, which `sdkgen diff` judges by what they do to calls. */
  readonly isApi: boolean
}

export interface Break {
  readonly package: string
  readonly name: string
  /** Says what no longer holds. */
  readonly message: string
  /** In the terms of `sdkgen diff`: whether what runs can break, or only compiling. */
  readonly severity: 'breaking' | 'types'
}

/**
 * Changes that would break users of the packages: names that can no longer be imported from where they were, functions, classes and
 * constants that cannot replace what they were, and types that lost members or share nothing with what they were. The compiler
 * decides: a function may take more than before and return less, never the opposite, and so for all it mentions. Types are
 * otherwise judged by the functions that take or return them.
 */
export async function findBreaks(pairs: readonly ReportPair[]): Promise<readonly Break[]> {
  if (pairs.every(({ before, after }) => before === after)) return []
  const misfits = await ask(pairs)
  if (misfits.length === 0) return pairs.flatMap(removals)
  // Of some generic functions the compiler cannot even say that they can replace themselves.
  const unsure = await ask(pairs.map((pair) => ({ ...pair, after: pair.before })))
  const certain = misfits.filter((one) => one.isRewritten || !unsure.some((other) => isSame(one, other)))
  // A declaration that fits with the old API breaks because of the API alone.
  const own = await ask(pairs.map((pair) => (pair.isApi ? { ...pair, after: pair.before } : pair)))
  const changed = certain.map((one): Break => {
    const isOwn = own.some((other) => isSame(one, other))
    return { package: one.package, name: one.name, message: one.message, severity: isOwn ? 'breaking' : 'types' }
  })
  return [...pairs.flatMap(removals), ...changed]
}

function isSame(one: Verdict, other: Verdict): boolean {
  return one.package === other.package && one.name === other.name
}

function removals({ name, before, after }: ReportPair): readonly Break[] {
  const now = exportedIn(after)
  return [...exportedIn(before).values()].flatMap((old) => {
    const lost = old.paths.filter((path) => !now.get(old.name)?.paths.includes(path))
    const from = lost.map((path) => join(name, path)).join(', ')
    const severity = old.kind === 'value' ? 'breaking' : 'types'
    const message = `can no longer be imported from ${from}`
    return lost.length === 0 ? [] : [{ package: name, name: old.name, message, severity }]
  })
}

/** A name that is still there. */
interface Subject {
  readonly package: string
  readonly name: string
  /** Whether the declaration itself changed, not only what it mentions. */
  readonly isRewritten: boolean
}

interface Question extends Subject {
  /** TypeScript that has errors where the change breaks. */
  readonly text: string
}

interface Verdict extends Subject {
  /** Declarations that do not fit. */
  readonly message: string
}

/** One question for each name that is still there. */
function questionsOf({ name: module, before, after }: ReportPair): readonly Question[] {
  const now = exportedIn(after)
  return [...exportedIn(before).values()].flatMap((old) => {
    const current = now.get(old.name)
    if (current === undefined) return []
    const isRewritten = old.text !== current.text
    return [{ package: module, name: old.name, isRewritten, text: question(module, old, current) }]
  })
}

function question(module: string, old: Exported, current: Exported): string {
  const [was, is] = sides.map((side) => `${identifier(module)}_${side}.${old.name}`)
  if (old.kind === 'value') return `export const _: typeof ${was} = null! as typeof ${is}`
  if (old.isGeneric || current.isGeneric) return old.isGeneric === current.isGeneric ? '' : `export type _ = ${is}`
  return `export const _: Fits<${was}, ${is}> = true`
}

function identifier(module: string): string {
  return basename(module).replaceAll(/\W/g, '_')
}

/** Asks the compiler: an error in the line of a question is its reply. */
async function ask(pairs: readonly ReportPair[]): Promise<readonly Verdict[]> {
  await rm(folder, { recursive: true, force: true })
  for (const side of sides) {
    await mkdir(join(folder, side), { recursive: true })
    for (const pair of pairs) {
      await writeFile(join(folder, side, `${basename(pair.name)}.d.ts`), asModule(pair[side], pairs))
    }
  }
  const imports = pairs.flatMap(({ name }) =>
    sides.map((side) => `import type * as ${identifier(name)}_${side} from './${side}/${basename(name)}.js'`),
  )
  const head = [...imports, fits]
  const questions = pairs.flatMap(questionsOf)
  const lines = questions.map(({ text }, index) => text.replace(' _', ` _${index}`))
  await writeFile(join(folder, 'questions.ts'), [...head, ...lines, ''].join('\n'))
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const compiler = join(root, 'node_modules/.bin/tsc')
  const { text } = await run(compiler, ['-p', folder, '--pretty', 'false'], { cwd: folder })
  const errors = text.split(/^(?=\S)/m).filter((part) => part.trim() !== '')
  return errors.map((error) => {
    const [, line = '0', message = ''] = /^questions\.ts\((\d+),.*?: error TS\d+: ([\s\S]*)/.exec(error) ?? []
    const asked = questions[Number(line) - 1 - head.length]
    if (asked === undefined) throw new Error(`The reports cannot be compared:\n${error}`)
    return { ...asked, message: explain(message) }
  })
}

const folder = join(cache, 'api/compare')
const sides = ['before', 'after'] as const

/** `true`, or the members that are gone; else whether there is anything that is both. On one line, for lines are counted. */
const fits =
  'type Fits<A, B> = [Exclude<keyof A, keyof B>] extends [never] ? ' +
  '[A] extends [B] ? true : [B] extends [A] ? true : false : { no_longer_has: Exclude<keyof A, keyof B> }'

const settings = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
  },
  files: ['questions.ts'],
}

/** A report as a module next to the others of its time. Private members say nothing and would make each class its own. */
function asModule(report: string, pairs: readonly ReportPair[]): string {
  const local = pairs.reduce(
    (text, { name }) => text.replaceAll(new RegExp(`'${name}(/[^']*)?'`, 'g'), `'./${basename(name)}.js'`),
    report,
  )
  return local.replaceAll(/^ +(?:#private|private .*|protected .*);\n/gm, '')
}

/** The end of the compiler's chain of reasons: the member that does not fit, and why. */
function explain(message: string): string {
  const lines = message.split('\n').map((line) => line.trim().replaceAll(/import\("[^"]*"\)\./g, ''))
  const lost = /no_longer_has: (.*); \}/.exec(message)?.[1]
  if (lost !== undefined) return `no longer has the members ${lost.replaceAll(' | ', ', ')}`
  if (message.startsWith("Type 'true' is not assignable to type 'false'"))
    return 'has nothing in common with what it was'
  const reasons = lines.filter((line) => line !== '')
  const member = reasons.findLastIndex((line) => /^(?:Types? of |The types of |Types of |Property )/.test(line))
  return reasons.slice(Math.max(member, 0)).slice(0, 2).join(' ')
}
