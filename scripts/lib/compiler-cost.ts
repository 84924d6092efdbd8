import { run } from './run.ts'

/** Costs of a whole run of TypeScript. Instantiations and types depend on the code alone; time and memory on the machine too. */
export interface CompilerCost {
  readonly errors: readonly string[]
  readonly instantiations: number
  readonly types: number
  /** Heap in use at the end: versions before 7.0 collect garbage first, where they can. */
  readonly bytes: number
  /** The start of the compiler included. */
  readonly ms: number
}

/**
 * Type-checks a project and measures the compiler.
 *
 * @param compiler Path of `tsc`.
 * @param project Path of a `tsconfig.json` or its folder.
 */
export async function compilerCost(
  compiler: string,
  project: string,
  cwd: string,
  options: readonly string[] = [],
): Promise<CompilerCost> {
  const start = performance.now()
  const given = [compiler, '-p', project, '--pretty', 'false', '--extendedDiagnostics', ...options]
  const { text } = await run(process.execPath, ['--max-old-space-size=8192', '--expose-gc', ...given], { cwd })
  const ms = performance.now() - start
  const errors = text.split('\n').filter((line) => /^(?:[^\s(]+\(\d+,\d+\): )?error TS/.test(line))
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)K?$`, 'm').exec(text)?.[1] ?? Number.NaN)
  const instantiations = figure('Instantiations')
  if (Number.isNaN(instantiations)) throw new Error(`The compiler printed no figures:\n${text}`)
  return { errors, instantiations, types: figure('Types'), bytes: figure('Memory used') * 1024, ms }
}
