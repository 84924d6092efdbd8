import { dirname, join, resolve } from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import { configProblem } from '../config/config-error.ts'
import { findNearestConfig } from '../config/find-config.ts'
import { loadWithoutLayout } from '../config/load-config.ts'
import { displayName, findInputs } from '../load/find-inputs.ts'
import type { Stages } from '../stages.ts'
import type { CommandContext } from './command-context.ts'
import { configOption, defineCommand } from './define-command.ts'
import type { CommandResult } from './execute.ts'
import { programCall } from './wording.ts'
import { readText, unreadable } from '../lib/read-file.ts'

interface PullFlags {
  readonly to?: string
  readonly config?: string
  readonly list?: string
  readonly check?: boolean
  readonly force?: boolean
  readonly allowHttp?: boolean
  /** Megabytes. */
  readonly maxSize: number
  /** Seconds. */
  readonly timeout: number
}

/** `sdkgen pull`: the only command that uses the network without being given an address as input. */
export const pullCommand = defineCommand<PullFlags>({
  name: 'pull',
  summary: 'Fetch the documents of the API, or see whether they have changed',
  description:
    'Fetches OpenAPI documents, or documentation pages that hold one, into a folder, in UTF-8 (UTF-16 is converted). ' +
    'A record beside the folder says where each came from, when, and its SHA-256. ' +
    'Without addresses, it fetches again what the record lists.\n' +
    'Everything is fetched and parsed before anything is written: if one document ' +
    'fails, nothing changes. Files that were edited are not overwritten.',
  example: [
    'sdkgen pull https://api.example.com/openapi.yaml',
    'sdkgen pull --list pages.txt',
    'sdkgen pull --check',
    'sdkgen pull && sdkgen generate',
  ],
  operands: [['[origins...]', 'addresses or paths (default: those of the record)']],
  options: [
    ['--to <folder>', 'folder of the documents (default: spec/sources beside the config file)'],
    configOption,
    ['--list <file>', 'file with one address or path on each line'],
    ['--check', 'write nothing; exit code 1 if anything has changed'],
    ['--force', 'overwrite files that were edited, or that came from elsewhere'],
    new Option('--max-size <MB>', 'size limit of each document, in megabytes').argParser(positive).default(50),
    new Option('--timeout <seconds>', 'time limit of each document, in seconds').argParser(positive).default(60),
    ['--allow-http', 'fetch from other hosts over plain HTTP too'],
  ],
  run: (flags, stages, context, origins) => run(origins, flags, stages, context),
})

function positive(text: string): number {
  const number = Number(text)
  if (number > 0 && Number.isFinite(number)) return number
  throw new InvalidArgumentError('It must be a number above 0.')
}

async function run(
  given: readonly string[],
  flags: PullFlags,
  stages: Stages,
  { terminal, args }: CommandContext,
): Promise<CommandResult> {
  const { cwd } = terminal
  const { pull } = await import('../pull/pull.ts')
  const { readRecord } = await import('../pull/record.ts')
  const { recordPath } = await import('../load/record-path.ts')
  const { findForeign, findUnread, isNews, summarise } = await import('./pull-summary.ts')
  const file = flags.config === undefined ? findNearestConfig(cwd) : resolve(cwd, flags.config)
  const folder = resolve(cwd, flags.to ?? join(file === undefined ? cwd : dirname(file), 'spec/sources'))
  const origins = [...given, ...(flags.list === undefined ? [] : readList(resolve(cwd, flags.list), flags.list))]
  const configs = file === undefined ? [] : await stages.run('config', () => loadWithoutLayout({ config: file }, cwd))
  const headers = Object.assign({}, ...configs.map((config) => config.headers))
  const { check: dryRun = false, force = false, allowHttp = false } = flags
  const limits = { maxBytes: flags.maxSize * 1e6, timeoutMs: flags.timeout * 1000, allowHttp, headers }
  const planned = await stages.run('pull', () => pull({ origins, folder, cwd, dryRun, force, limits }))
  if (planned.length === 0) throw nothingToPull(displayName(recordPath(folder), cwd), flags.to)
  const named = configs.flatMap((config) => config.inputs)
  const inputs = await findInputs(named, cwd).catch(() => [])
  const record = readRecord(recordPath(folder), displayName(recordPath(folder), cwd))
  const foreign = findForeign(
    planned,
    record,
    folder,
    inputs.map((input) => input.path),
  )
  const hasNews = planned.some(({ state }) => isNews(state))
  return {
    ok: !(dryRun && hasNews),
    data: { folder, sources: planned.map(({ state, pulled }) => ({ state, ...pulled })) },
    summary: summarise(planned, displayName(folder, cwd), {
      repeat: dryRun ? args.filter((arg) => arg !== '--check' && arg !== '--json') : undefined,
      adopt: foreign === undefined ? undefined : displayName(join(folder, foreign), cwd),
    }),
    warnings: file === undefined ? [] : findUnread(planned, displayName(folder, cwd), named),
  }
}

function readList(path: string, shown: string): readonly string[] {
  try {
    const lines = readText(path).split('\n')
    return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  } catch (cause) {
    const message = `The list ${shown} cannot be read: ${unreadable(cause)}`
    throw configProblem('list-unreadable', message, 'Check the path after --list.', cause)
  }
}

function nothingToPull(record: string, to: string | undefined): Error {
  const message = `Nothing was pulled yet: there is no record ${record}`
  const flag = to === undefined ? '' : ` --to ${to}`
  const hint = `Name an address once: \`${programCall()} pull${flag} https://api.example.com/openapi.yaml\`.`
  return configProblem('nothing-to-pull', message, hint)
}
