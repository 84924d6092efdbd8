import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { main } from '../../generator/src/cli/main.ts'
import type { GeneratedFile } from '../../generator/src/emit/generated-file.ts'
import { foldName, isPortableName } from '../../generator/src/lib/file-names.ts'
import { emit } from '../../generator/src/lazy-stages.ts'
import { type FuzzCase, writeCase } from './fuzz-case.ts'

export interface CaseOutcome {
  /** The failure, beginning with its kind; undefined if there is none. */
  readonly failure: string | undefined
  /** Files that would be written; none if the documents were refused. */
  readonly files: readonly GeneratedFile[]
}

interface Report {
  readonly errors: readonly Problem[]
  readonly warnings: readonly Problem[]
}

interface Problem {
  readonly code: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/** Runs `sdkgen check` on a case, in this process. Nothing is there to compare with, so it reports what would be written. */
export async function runCase(folder: string, texts: FuzzCase): Promise<CaseOutcome> {
  await rm(folder, { recursive: true, force: true })
  // Keeps the cache of the run inside the folder.
  await mkdir(join(folder, 'node_modules'), { recursive: true })
  await writeCase(folder, texts)
  let files: readonly GeneratedFile[] = []
  const printed = { out: '', err: '' }
  const terminal = {
    cwd: folder,
    out: (text: string) => void (printed.out += text),
    err: (text: string) => void (printed.err += text),
    outColor: false,
    errColor: false,
    interactive: false,
  }
  const collected: typeof emit = async (api, settings) => (files = await emit(api, settings))
  try {
    await main(['check', '--json'], terminal, { emit: collected })
  } catch (error) {
    return { failure: `thrown ${String(error)}`, files: [] }
  }
  const report = parse(printed.out)
  if (report === undefined)
    return { failure: `output ${printed.out.slice(0, 200)}${printed.err.slice(0, 200)}`, files: [] }
  const failure = faultOf(report) ?? (report.errors.length === 0 ? faultOfFiles(files) : undefined)
  return { failure, files: report.errors.length === 0 ? files : [] }
}

function parse(text: string): Report | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function faultOf({ errors, warnings }: Report): string | undefined {
  const bug = errors.find(({ code }) => code === 'internal')
  if (bug !== undefined) return `bug ${bug.message}`
  const lost = [...errors, ...warnings].find(({ file, line }) => file === undefined || line === undefined)
  return lost === undefined ? undefined : `place ${lost.code}: ${lost.message}`
}

function faultOfFiles(files: readonly GeneratedFile[]): string | undefined {
  const known = new Map<string, string>()
  for (const { path, text } of files) {
    const bad = path.split('/').find((part) => !isPortableName(part))
    if (bad !== undefined) return `name ${path}`
    const twin = known.get(foldName(path))
    if (twin !== undefined) return `case ${twin} and ${path}`
    known.set(foldName(path), path)
    if (/\.tsx?$/.test(path) && /^\s*alert\(1\)/m.test(text)) return `code ${path}`
    if (!text.isWellFormed() || /(?![\t\n\r])\p{Cc}/u.test(text)) return `characters ${path}`
  }
  return undefined
}
