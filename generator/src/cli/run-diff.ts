import { resolve } from 'node:path'
import { settingsOf } from '../changeset/changeset-settings.ts'
import { compareVersions } from '../compare-versions.ts'
import type { Config } from '../config/config.ts'
import { type Flags, loadConfig } from '../config/load-config.ts'
import type { DocumentError } from '../diagnostics/document-error.ts'
import type { ApiDiff } from '../diff/change.ts'
import { jsonReport } from '../diff/reports/json.ts'
import { releaseText, sidesText, tell } from '../diff/reports/wording.ts'
import { reaches, type Severity } from '../diff/severity.ts'
import { once } from '../load/text-node.ts'
import type { Stages } from '../stages.ts'
import { findBaseline } from '../versions/baseline.ts'
import { type Operand, readOperand } from '../versions/operand.ts'
import { readPackages } from '../versions/packages.ts'
import { replaceFile } from '../write/replace-file.ts'
import type { CommandContext } from './command-context.ts'
import type { CommandResult, CommonFlags } from './execute.ts'
import { renderDiff, type DiffFormat } from './render-diff.ts'
import { printable } from './terminal.ts'
import { seconds } from './wording.ts'

export interface DiffFlags extends CommonFlags, Pick<Flags, 'config' | 'allowHttp' | 'allowMissing'> {
  readonly format?: DiffFormat
  readonly output?: string
  readonly failOn?: Severity
  readonly requireChangeset?: boolean
}

interface Operands {
  readonly old: string | undefined
  readonly now: string | undefined
}

/** The work of `sdkgen diff`. */
export async function runDiff(
  operands: Operands,
  flags: DiffFlags,
  stages: Stages,
  { terminal }: CommandContext,
): Promise<CommandResult> {
  const { cwd } = terminal
  const leniency = { allowHttp: flags.allowHttp, allowMissing: flags.allowMissing }
  const config = once(() => stages.run('config', () => loadConfig({ ...leniency, config: flags.config }, cwd)))
  const baseline =
    operands.old === undefined
      ? await findBaseline(await config(), flags.requireChangeset === true ? 'first' : 'last')
      : undefined
  const before = baseline?.operand ?? (await readOperand(operands.old ?? '', cwd))
  const after: Operand = operands.now === undefined ? { kind: 'working-tree' } : await readOperand(operands.now, cwd)
  const diff = await compareVersions({ before, after }, { cwd, config, leniency, stages })
  const packages = isProject(before) || isProject(after) ? readPackages((await config()).output) : []
  const version = packages[0]?.version
  // An app has no releases of its SDK, which changesets would ask for.
  const isGuarded = flags.requireChangeset === true && (baseline === undefined || packages.length > 0)
  const problem = isGuarded ? await guard(diff, await config()) : undefined
  const { failOn } = flags
  const failed = failOn !== undefined && diff.changes.some(({ severity }) => reaches(severity, failOn))
  const release = releaseText(diff, version)
  const summary = `${sidesText(diff)}: ${tell(diff)}${release === undefined ? '' : `; asks for ${release}`} (${seconds()})`
  const common = { ok: !failed && problem === undefined, summary, errors: problem === undefined ? [] : [problem] }
  if (flags.json) return { ...common, data: { ...jsonReport(diff) } }
  const { format = 'terminal', output } = flags
  const text = await renderDiff(diff, format, { color: output === undefined && terminal.outColor, version })
  if (output === undefined)
    return {
      ...common,
      data: {},
      payload: format === 'terminal' ? printable(separated(text), terminal.outColor) : text,
    }
  replaceFile(resolve(cwd, output), text)
  return { ...common, data: {}, summary: `${summary}, written to ${output}` }
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
