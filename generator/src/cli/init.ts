import { relative, resolve } from 'node:path'
import { Option } from 'commander'
import { configProblem } from '../config/config-error.ts'
import { layouts } from '../config/config.ts'
import { isInRepository } from '../config/find-config.ts'
import { identify, spellingNote, usualName } from '../config/identity.ts'
import { checkIdentity, type Flags } from '../config/load-config.ts'
import { checkLicense, checkRepository } from '../init/check-options.ts'
import { importEndings } from '../emit/layout/folder-layout.ts'
import { parts } from '../emit/layout/parts.ts'
import { validatorLibraries } from '../emit/validators/library.ts'
import type { Extras } from '../init/extras.ts'
import type { Questions } from '../init/questions.ts'
import { load } from '../lazy-stages.ts'
import type { SourceDocument } from '../load/source-document.ts'
import type { Stages } from '../stages.ts'
import type { CommandContext } from './command-context.ts'
import { defineCommand, inputOptions } from './define-command.ts'
import type { CommandResult, CommonFlags } from './execute.ts'
import { count, programCall } from './wording.ts'

export interface InitFlags
  extends
    CommonFlags,
    Extras,
    Pick<Flags, 'name' | 'scope' | 'layout' | 'emit' | 'imports' | 'allowHttp' | 'allowMissing'> {
  readonly spec?: string
  readonly license?: string
  readonly repository?: string
  readonly yes?: boolean
  readonly names?: boolean
  readonly from?: string | true
}

/** `sdkgen init`: a document becomes a project of one's own. */
export const initCommand = defineCommand<InitFlags>({
  name: 'init',
  summary: 'Create an SDK from a document: a folder of your app, or a project',
  description:
    'In an app, `--layout folder` writes a folder with functions, hooks and your client, a configuration and a script, ' +
    'tells formatters to ignore generated files, and prints the first call. In the root of a workspace, ' +
    '`--layout workspace` adds packages to it. Otherwise it writes a project with three packages, contract tests, ' +
    'changesets and CI. All of it is yours.\n' +
    'It asks for what the options do not say. If anything is wrong or in the way, it writes nothing.',
  example: [
    'sdkgen init --layout folder --spec openapi.yaml',
    'sdkgen init --from',
    'sdkgen init acme-sdk',
    'sdkgen init acme-sdk --spec openapi.yaml --name Acme --scope @acme --yes',
  ],
  operands: [
    [
      '[folder]',
      'where the project goes (default: here), or the folder of an app (default: api, in src if there is one)',
    ],
  ],
  options: [
    ...inputOptions,
    [
      '--layout <layout>',
      'packages in a project of their own, packages for the workspace here, or a folder of the app here',
      layouts,
    ],
    ['--emit <part...>', 'what the folder holds (default: hooks where the app has TanStack Query)', parts],
    ['--imports <ending>', 'how its imports end (default: as tsconfig.json asks)', importEndings],
    new Option(
      '--from [config]',
      'take over what hey-api, orval, kubb or openapi-typescript is configured to do in this app',
    ).conflicts(['spec', 'scope', 'license', 'repository', 'names', 'validators', 'mocks', 'mcp']),
    ['--spec <file>', 'the OpenAPI document: a path or a URL'],
    ['--name <name>', 'what the API is called, e.g. Acme (default: from the title)'],
    ['--scope <scope>', 'npm scope of the packages, e.g. @acme (default: from the name)'],
    ['--license <spdx>', 'licence of the packages (default: MIT)'],
    ['--repository <url>', 'where the project is published, e.g. https://github.com/acme/sdk: npm shows and checks it'],
    ['--names', 'write an overlay with the names of all operations, to review and edit them'],
    ['--validators <library>', 'write a schema of this library for each type', validatorLibraries],
    ['--mocks', 'write handlers for MSW and data for tests'],
    ['--mcp', 'write an MCP server, for agents'],
    ['-y, --yes', 'ask nothing: take the defaults'],
  ],
  isQuiet: true,
  run: (flags, stages, context, [folder]) => run(folder, flags, stages, context),
})

async function run(
  folder: string | undefined,
  flags: InitFlags,
  stages: Stages,
  context: CommandContext,
): Promise<CommandResult> {
  const { askInTerminal, Cancelled, takeDefaults } = await import('../init/questions.ts')
  const { cwd, canAsk = false } = context.terminal
  const questions = (canAsk && !flags.yes && !flags.json ? askInTerminal : takeDefaults)(cwd)
  try {
    return await create(folder, flags, stages, context, questions)
  } catch (error) {
    if (error instanceof Cancelled) return { ok: false, data: {}, summary: 'Nothing has been written.' }
    throw error
  }
}

async function create(
  folder: string | undefined,
  flags: InitFlags,
  stages: Stages,
  context: CommandContext,
  questions: Questions,
): Promise<CommandResult> {
  const { terminal, args, emit } = context
  const { cwd } = terminal
  if (flags.from !== undefined) {
    if (flags.layout !== undefined && flags.layout !== 'folder') throw forApps()
    const { initApp } = await import('./init-app.ts')
    return initApp({ from: flags.from }, folder, flags, stages, context, questions)
  }
  const layout = await questions.layout(flags.layout)
  const { createProject } = await import('../init/create-project.ts')
  const spec = await questions.spec(flags.spec)
  if (spec === '') throw noDocument(args)
  if (layout === 'folder') {
    const { initApp } = await import('./init-app.ts')
    return initApp({ spec }, folder, flags, stages, context, questions)
  }
  if (layout === 'workspace') {
    const { initWorkspace } = await import('./init-workspace.ts')
    return initWorkspace(spec, folder, flags, stages, context, questions)
  }
  const sources = await stages.run('load', () => load([spec], cwd, flags))
  const { name, scope } = await askIdentity(questions, flags, sources)
  const license = (await questions.license(flags.license)) || undefined
  checkLicense(license)
  const names = await questions.names(flags.names)
  const extras = await questions.extras(flags)
  const { repository, allowMissing } = flags
  const options = {
    folder: resolve(cwd, folder ?? '.'),
    spec,
    name,
    scope,
    license,
    repository: checkRepository(repository),
    allowMissing,
    names,
    extras,
  }
  const { files, outcome, source } = await createProject(options, sources, { cwd, stages, emit })
  const shown = relative(cwd, options.folder)
  return {
    ok: true,
    data: { folder: options.folder, files, operations: outcome.operations, source: `spec/sources/${source}` },
    summary: `${count(outcome.operations, 'operation')} → ${count(files, 'file')} in ${shown || 'this folder'}\n${spellingNote(
      name,
    )
      .map((line) => `  ${line}\n`)
      .join('')}\n${nextSteps(options.folder, shown, names)}`,
    warnings: outcome.warnings,
  }
}

/** Name and scope of the packages. */
export async function askIdentity(questions: Questions, flags: InitFlags, sources: readonly SourceDocument[]) {
  const name = await questions.name(flags.name, usualName(sources))
  const scope = await questions.scope(flags.scope, identify({ name }, {}).scope)
  return checkIdentity({ name, scope })
}

function nextSteps(folder: string, shown: string, hasNames: boolean): string {
  const steps = [
    ...(shown === '' ? [] : [`cd ${shown}`]),
    ...(isInRepository(folder) ? [] : ['git init -b main']),
    'npx -y pnpm@12 test',
  ]
  const review = 'Review the names of all operations in spec/overlays/names.yaml, then run `npx -y pnpm@12 generate`.'
  return ['Next:', ...steps.map((step) => `  $ ${step}`), ...(hasNames ? [review] : [])].join('\n')
}

function forApps(): Error {
  const message = '--from is for a folder of an app'
  const hint = 'Leave out `--layout`, or pass the document with `--spec`.'
  return configProblem('config-invalid', message, hint)
}

function noDocument(args: readonly string[]): Error {
  const message = 'No OpenAPI document is given, and this folder has none under a usual name'
  const hint = `Pass one: \`${programCall()} ${args.join(' ')} --spec openapi.yaml\`.`
  return configProblem('init-no-document', message, hint)
}
