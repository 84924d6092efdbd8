import { basename, resolve } from 'node:path'
import { assetFolders } from '../assets/assets.ts'
import { ConfigError } from '../config/config-error.ts'
import type { Config } from '../config/config.ts'
import { findNearestConfig, isConfigName } from '../config/find-config.ts'
import { ownedFoldersOf } from '../config/output-folders.ts'
import { type Flags, loadConfigs } from '../config/load-config.ts'
import { DocumentErrors } from '../diagnostics/document-error.ts'
import { generate, type Outcome } from '../generate.ts'
import { displayName } from '../load/find-inputs.ts'
import { Pieces } from '../pieces.ts'
import type { Stages } from '../stages.ts'
import { type Scope, scopeOf } from '../watch/scope.ts'
import type { CommandContext } from './command-context.ts'
import { type CommandResult, type CommonFlags, execute, printReportLine } from './execute.ts'
import { Frame } from './frame.ts'
import { dataOf, summarise } from './generate.ts'
import { joinResults } from './join-results.ts'
import { paint } from './terminal.ts'
import { listSome, seconds } from './wording.ts'
import { elapsed } from '../lib/elapsed.ts'

export interface WatchFlags extends Flags, CommonFlags {}

/** The runs of `sdkgen watch`, and what each leaves for the next. */
export class WatchRuns {
  readonly #flags: WatchFlags
  readonly #context: CommandContext
  /** The last one that could be read. */
  #configs: readonly Config[] | undefined
  /** Absolute paths of what was read last, and of what is in the way since. */
  #read: readonly string[] = []
  #complaints: readonly string[] = []
  #configIsGood = false
  /** Parts of the last run with each configuration. */
  readonly #pieces = new WeakMap<Config, Pieces>()
  /** Of the config file, counted by this process. */
  #version = 1
  #inView: 'nothing' | 'success' | 'failure' = 'nothing'

  constructor(flags: WatchFlags, context: CommandContext) {
    this.#flags = flags
    this.#context = context
  }

  /** Where a change calls for another run. */
  get scope(): Scope {
    const { cwd } = this.#context.terminal
    const { config: file = findNearestConfig(cwd), spec = [] } = this.#flags
    const configs = this.#configs
    const [first, ...others] = configs ?? []
    // Of several SDKs, what is written may be taken for input: a needless run is cheap.
    const only = others.length === 0 ? first : undefined
    return scopeOf({
      cwd,
      patterns: configs === undefined ? spec : configs.flatMap(({ inputs, overlays = [] }) => [...inputs, ...overlays]),
      files: [
        ...(file === undefined ? [] : [resolve(cwd, file)]),
        ...(configs ?? []).flatMap(({ modules = [] }) => modules),
        ...this.#read,
        ...this.#complaints,
      ],
      assets: (configs ?? []).flatMap(({ output, templates }) => assetFolders(output, templates)),
      output: only?.output,
      owned: only === undefined ? undefined : ownedFoldersOf(only),
    })
  }

  /** Generates and shows what came of it. Throws nothing. */
  async next(changed: readonly string[]): Promise<Scope> {
    const { terminal } = this.#context
    const frame = new Frame(terminal)
    if (!this.#flags.json) frame.terminal.out(this.#headline(changed))
    if (terminal.interactive && this.#inView === 'nothing') terminal.err('Generating …\n')
    const start = elapsed()
    let outcomes: readonly Outcome[] = []
    const work = async (stages: Stages): Promise<CommandResult> => {
      const configs = await stages.run('config', () => this.#loadConfigs(changed))
      outcomes = await this.#generate(configs, stages)
      const results = outcomes.map((outcome) => ({
        ok: true,
        data: dataOf(outcome),
        summary: describe(outcome, start),
        warnings: outcome.warnings,
        knownWarnings: outcome.known,
      }))
      return joinResults(configs, results)
    }
    const exitCode = await execute('watch', this.#flags, frame.terminal, work, printReportLine, start)
    // A save that changes nothing is no news, unless an error is in view.
    const isNews = outcomes.length === 0 || outcomes.some(({ unchanged }) => !unchanged)
    if (isNews || this.#inView !== 'success') frame.show()
    this.#inView = exitCode === 0 ? 'success' : 'failure'
    return this.scope
  }

  /** Loads it again only when it may have changed: each version of its modules stays in memory. */
  async #loadConfigs(changed: readonly string[]): Promise<readonly Config[]> {
    const modules = new Set((this.#configs ?? []).flatMap((config) => config.modules ?? []))
    const isSame = (path: string): boolean => !modules.has(path) && !isConfigName(basename(path))
    if (this.#configs !== undefined && this.#configIsGood && changed.every(isSame)) return this.#configs
    this.#configIsGood = false
    const load = loadConfigs(this.#flags, this.#context.terminal.cwd, this.#version++)
    this.#configs = await load.catch((error: unknown) => this.#complain(error))
    this.#configIsGood = true
    return this.#configs
  }

  async #generate(configs: readonly Config[], stages: Stages): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = []
    for (const config of configs) {
      const pieces = this.#pieces.get(config) ?? new Pieces()
      this.#pieces.set(config, pieces)
      const run = generate(config, { stages, pieces, emit: this.#context.emit })
      outcomes.push(await run.catch((error: unknown) => this.#complain(error)))
    }
    this.#read = outcomes.flatMap(({ read }) => read)
    this.#complaints = []
    return outcomes
  }

  /** Whatever is in the way is watched too: it is where the next edit is expected. */
  #complain(error: unknown): never {
    if (error instanceof DocumentErrors || error instanceof ConfigError) {
      const files = error.errors.flatMap(({ place }) => (place === undefined ? [] : [place.file]))
      this.#complaints = files.map((file) => resolve(this.#context.terminal.cwd, file))
    }
    throw error
  }

  /** When, after which edits, and how to stop. */
  #headline(changed: readonly string[]): string {
    const { cwd, outColor, interactive } = this.#context.terminal
    const time = new Date().toLocaleTimeString('en-GB')
    const names = changed.map((path) => displayName(path, cwd))
    const shown = names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
    const what = shown === '' ? 'watching' : `after ${shown}`
    const stop = interactive || shown === '' ? '; Ctrl-C stops' : ''
    return `${paint('dim', `[${time}] ${what}${stop}`, outColor)}\n`
  }
}

function describe(outcome: Outcome, start: number): string {
  const { added, changed, removed } = outcome.diff
  const lines = [
    ...changed.map(({ path }) => `changed  ${path}`),
    ...added.map(({ path }) => `added    ${path}`),
    ...removed.map((path) => `removed  ${path}`),
  ]
  return summarise(outcome, seconds(start)) + listSome(lines, 12)
}
