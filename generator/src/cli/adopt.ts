import { basename, dirname, join, relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { configProblem } from '../config/config-error.ts'
import type { Config } from '../config/config.ts'
import { identify } from '../config/identity.ts'
import { loadConfig } from '../config/load-config.ts'
import { recordedNames } from '../config/names-record.ts'
import { readOutputManifest } from '../config/output-manifest.ts'
import { posix } from '../lib/file-names.ts'
import { runRedoclyHere } from '../lint/lint.ts'
import { displayName, findInputs } from '../load/find-inputs.ts'
import type { Stages } from '../stages.ts'
import { replaceFile } from '../write/replace-file.ts'
import type { CommandContext } from './command-context.ts'
import { defineCommand, sdkOptions } from './define-command.ts'
import type { CommandResult } from './execute.ts'

interface AdoptFlags {
  readonly config?: string
  readonly only?: string
  readonly check?: boolean
}

/** `sdkgen adopt`: a document of others counts from now on, and what is published stays. */
export const adoptCommand = defineCommand<AdoptFlags>({
  name: 'adopt',
  summary: 'Let a pulled document decide, and keep the published names',
  description:
    'Takes a document that `sdkgen pull` fetched beside your own sources, and writes an overlay that lets it decide ' +
    'wherever the two differ. Published functions, types, aliases and open enums keep their names. Your texts and ' +
    'examples remain where the document has none.\n' +
    'Run it again when a new version of the document no longer fits the overlay.',
  example: [
    'sdkgen pull https://api.example.com/openapi.yaml && sdkgen adopt spec/sources/openapi.yaml',
    'sdkgen adopt spec/sources/openapi.yaml --check',
  ],
  operands: [['<document>', 'the document that decides: one of the inputs of the config file']],
  options: [...sdkOptions, ['--check', 'show what would be decided, and write nothing']],
  run: (flags, stages, context, [document = '']) => run(document, flags, stages, context),
})

async function run(
  document: string,
  flags: AdoptFlags,
  stages: Stages,
  { terminal }: CommandContext,
): Promise<CommandResult> {
  const { cwd } = terminal
  const [{ load }, { loadOverlays }, { planAdoption }, { adoptionData, adoptionSummary }] = await Promise.all([
    import('../load/load.ts'),
    import('../load/load-overlays.ts'),
    import('../adopt/plan-adoption.ts'),
    import('./adopt-summary.ts'),
  ])
  const config = await stages.run('config', () => loadConfig({ config: flags.config, only: flags.only }, cwd))
  const path = resolve(cwd, document)
  const inputs = (await findInputs(config.inputs, cwd)).map((input) => input.path)
  if (!inputs.includes(path)) throw notAnInput(document)
  const others = inputs.filter((input) => input !== path)
  if (others.length === 0) throw nothingBeside(document)
  const target = overlayPath(path, config)
  const theirs = await stages.run('load', () => load([path], cwd, config))
  const ours = await stages.run('load', () => load(others, cwd, config))
  const overlays = await stages.run('load overlays', async () => loadOverlays(await existing(config), cwd))
  const adoption = await stages.run('adopt', () =>
    planAdoption({
      ours,
      theirs,
      overlays: overlays.filter((overlay) => overlay.path !== target),
      overlayFile: displayName(target, cwd),
      leniency: config,
      settings: config,
      identity: {
        ...identify(config, theirs[0]?.value ?? {}),
        published: recordedNames(readOutputManifest(config.output)),
      },
      runRedocly: runRedoclyHere,
    }),
  )
  if (!flags.check) replaceFile(target, adoption.text)
  return {
    ok: true,
    data: { overlay: displayName(target, cwd), ...adoptionData(adoption) },
    summary: adoptionSummary(adoption, {
      document: displayName(path, cwd),
      overlay: displayName(target, cwd),
      isWritten: flags.check !== true,
    }),
  }
}

/** Patterns of overlays that match something: the first overlay may be the one that is to be written. */
async function existing({ overlays = [], cwd }: Config): Promise<readonly string[]> {
  const found = await Promise.all(overlays.map((one) => findInputs([one], cwd).catch(() => [])))
  return overlays.filter((_one, index) => found[index]?.length !== 0)
}

/** In the folder of the overlays, with a name that comes after theirs. */
function overlayPath(path: string, { overlays = [], cwd }: Config): string {
  const file = `zz-adopt-${basename(path).replace(/\.[^.]*$/, '')}.yaml`
  const folder = overlays
    .map((one) => join(cwd, dirname(one)))
    .find((one) => picomatch([...overlays])(posix(relative(cwd, join(one, file)))))
  if (folder !== undefined) return join(folder, file)
  throw usage(
    'No pattern of `overlays` in the config file reads new overlays',
    "Add overlays: ['spec/overlays/*.yaml'].",
  )
}

function notAnInput(document: string): Error {
  const hint = 'Fetch it with `sdkgen pull`, or add it to `inputs` of the config file.'
  return usage(`${document} is not among the inputs of the config file`, hint)
}

function nothingBeside(document: string): Error {
  return usage(`${document} is the only input, so there is nothing to decide`, 'Run `sdkgen generate`.')
}

function usage(message: string, hint: string): Error {
  return configProblem('adopt-invalid', message, hint)
}
