import { resolve } from 'node:path'
import { settingsOf } from '../changeset/changeset-settings.ts'
import { compareVersions } from '../compare-versions.ts'
import type { Config } from '../config/config.ts'
import { configProblem } from '../config/config-error.ts'
import { type Flags, loadConfig, loadWithoutLayout } from '../config/load-config.ts'
import type { DocumentError } from '../diagnostics/document-error.ts'
import type { ApiDiff } from '../diff/change.ts'
import { jsonReport } from '../diff/reports/json.ts'
import { releaseText, sidesText, countsText } from '../diff/reports/wording.ts'
import { reaches, type Severity } from '../diff/severity.ts'
import type { Stages } from '../stages.ts'
import { findBaseline } from '../versions/baseline.ts'
import { type Operand, readOperand } from '../versions/operand.ts'
import { readPackages } from '../versions/packages.ts'
import { replaceFile } from '../write/replace-file.ts'
import type { CommandContext } from './command-context.ts'
import type { CommandResult, CommonFlags } from './execute.ts'
import { joinResults } from './join-results.ts'
import { renderDiff, type DiffFormat } from './render-diff.ts'
import { printable } from './terminal.ts'
import { seconds } from './wording.ts'

export interface DiffFlags extends CommonFlags, Pick<Flags, 'config' | 'only' | 'allowHttp' | 'allowMissing'> {
  readonly format?: DiffFormat
  readonly output?: string
  readonly failOn?: Severity
  readonly requireChangeset?: boolean
}

interface Operands {
  readonly old: string | undefined
  readonly now: string | undefined
}

/** The work of `sdkgen diff`, for each SDK of the configuration unless two documents are compared. */
export async function runDiff(
  operands: Operands,
  flags: DiffFlags,
  stages: Stages,
  { terminal }: CommandContext,
): Promise<CommandResult> {
  const { cwd } = terminal
  const { allowHttp, allowMissing, config, only, format = 'terminal', output } = flags
  const given = {
    before: operands.old === undefined ? undefined : await readOperand(operands.old, cwd),
    after: operands.now === undefined ? workingTree : await readOperand(operands.now, cwd),
  }
  const isFree =
    flags.requireChangeset !== true && [given.before ?? workingTree, given.after].every((one) => !isProject(one))
  const wanted = { allowHttp, allowMissing, config, only }
  const configs = isFree ? [] : await stages.run('config', () => loadWithoutLayout(wanted, cwd))
  if (configs.length > 1 && format === 'html') {
    const hint = 'Name one of them with --only, or choose another format.'
    throw configProblem('config-several', 'A page is for one SDK', hint)
  }
  const [first, ...others] = isFree ? [undefined] : configs
  const results = [await diffOne(first, given, flags, stages, cwd)]
  for (const other of others) results.push(await diffOne(other, given, flags, stages, cwd))
  const joined = joinResults(configs, results)
  if (flags.json) return joined
  const texts: string[] = []
  for (const [index, { diff, version }] of results.entries()) {
    const text = await renderDiff(diff, format, { color: output === undefined && terminal.outColor, version })
    texts.push(results.length === 1 ? text : `${format === 'markdown' ? '# ' : ''}${configs[index]?.name}\n\n${text}`)
  }
  const isJson = format === 'json' && results.length > 1
  const text = isJson ? `${JSON.stringify(joined.data, null, 2)}\n` : texts.join('\n')
  if (output === undefined)
    return {
      ...joined,
      data: {},
      payload: format === 'terminal' ? printable(separated(text), terminal.outColor) : text,
    }
  replaceFile(resolve(cwd, output), text)
  return { ...joined, data: {}, summary: `${joined.summary}, written to ${output}` }
}

interface DiffResult extends CommandResult {
  readonly diff: ApiDiff
  readonly version: string | undefined
}

const workingTree: Operand = { kind: 'working-tree' }

async function diffOne(
  config: Config | undefined,
  given: { readonly before: Operand | undefined; readonly after: Operand },
  { allowHttp, allowMissing, requireChangeset: isRequired, failOn }: DiffFlags,
  stages: Stages,
  cwd: string,
): Promise<DiffResult> {
  const baseline =
    given.before === undefined && config !== undefined
      ? await findBaseline(config, isRequired === true ? 'first' : 'last')
      : undefined
  const before = given.before ?? baseline?.operand ?? workingTree
  const diff = await compareVersions(
    { before, after: given.after },
    { cwd, config: async () => config ?? loadConfig({}, cwd), leniency: { allowHttp, allowMissing }, stages },
  )
  const packages = config === undefined ? [] : readPackages(config.output)
  const version = packages[0]?.version
  // An app has no releases of its SDK, which changesets would ask for.
  const isGuarded = isRequired === true && (baseline === undefined || packages.length > 0)
  const problem = isGuarded && config !== undefined ? await guard(diff, config) : undefined
  const failed = failOn !== undefined && diff.changes.some(({ severity }) => reaches(severity, failOn))
  const release = releaseText(diff, version)
  return {
    diff,
    version,
    ok: !failed && problem === undefined,
    summary: `${sidesText(diff)}: ${countsText(diff)}${release === undefined ? '' : `; asks for ${release}`} (${seconds()})`,
    errors: problem === undefined ? [] : [problem],
    data: { ...jsonReport(diff) },
  }
}

/** Whether a side is a version of the project that the configuration describes. */
function isProject({ kind }: Operand): boolean {
  return kind === 'working-tree' || kind === 'revision'
}

async function guard(diff: ApiDiff, { output }: Config): Promise<DocumentError | undefined> {
  const [{ ChangesetFolder }, { requireChangeset }] = await Promise.all([
    import('../changeset/changeset-folder.ts'),
    import('../changeset/require-changeset.ts'),
  ])
  return requireChangeset(diff, new ChangesetFolder(output).read(), settingsOf(output))
}

/** The summary follows on the same screen. */
function separated(text: string): string {
  return text === '' ? '' : `${text}\n`
}
