import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { findWorkspace } from '../config/find-workspace.ts'
import { spellingNote } from '../config/identity.ts'
import { posix } from '../lib/file-names.ts'
import { generate } from '../generate.ts'
import { indentOf, withScript } from '../init/app-plan.ts'
import { configText } from '../init/app-sdk.ts'
import { type App, detectApp } from '../init/detect-app.ts'
import { generatorDependency, generatorName } from '../init/generator-dependency.ts'
import { copiesOf } from '../init/origin-record.ts'
import type { Questions } from '../init/questions.ts'
import { refuseConfig } from '../init/refuse-config.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import { load } from '../lazy-stages.ts'
import { isUrl } from '../load/read-text.ts'
import type { Stages } from '../stages.ts'
import { replaceFile } from '../write/replace-file.ts'
import type { CommandContext } from './command-context.ts'
import type { CommandResult } from './execute.ts'
import { askIdentity, type InitFlags } from './init.ts'
import { count, seconds } from './wording.ts'

/** Adds packages to the workspace whose root is the working directory. What changes there is announced. */
export async function initWorkspace(
  spec: string,
  folder: string | undefined,
  flags: InitFlags,
  stages: Stages,
  { terminal: { cwd }, emit, startThread }: CommandContext,
  questions: Questions,
): Promise<CommandResult> {
  const root = detectApp(cwd)
  refuseConfig(cwd)
  const output = posix(relative(cwd, join(cwd, await questions.output(folder, 'sdk'))))
  const { host } = findWorkspace(join(cwd, output))
  const sources = await stages.run('load', () => load([spec], cwd, flags))
  const { name, scope } = await askIdentity(questions, flags, sources)
  const extras = await questions.extras(flags)
  const copies = isUrl(spec) ? copiesOf(sources) : []
  const input = copies[0]?.path ?? posix(spec)
  const { manifest, script, isMember } = rootManifest(root, output)
  const { allowHttp, allowMissing } = flags
  const files = [
    ...copies,
    {
      path: 'sdk.config.ts',
      text: configText(
        [{ name, scope, inputs: [input], layout: 'workspace', output, ...extras, allowMissing }],
        generatorName(),
      ),
    },
    { path: 'package.json', text: `${JSON.stringify(manifest, null, indentOf(root.manifestText))}\n` },
  ]
  const members = `${output}/packages/*`
  const announcement = [
    `${output}/packages/  ${['types', 'core', 'react-query', ...Object.keys(extras)].join(', ')}`,
    'sdk.config.ts  the configuration',
    `package.json  the script "${script}", ${generatorName()}${isMember || host.links === 'protocol' ? '' : `, and ${members} in workspaces`}`,
  ]
  await questions.agree(announcement)
  const outcome = await generate(
    { cwd, name, scope, inputs: [spec], output: join(cwd, output), host, ...extras, allowHttp, allowMissing },
    { stages, loaded: sources, emit, startThread },
  )
  for (const { path, text } of files) replaceFile(join(cwd, path), text)
  const advice = host.links === 'protocol' ? [`pnpm-workspace.yaml: add ${members} to packages.`] : []
  return {
    ok: true,
    data: { output, operations: outcome.operations, files: files.map(({ path }) => path) },
    summary: [
      `${count(outcome.operations, 'operation')} in ${output} (${seconds()})`,
      ...[...spellingNote(name), '', ...announcement, ...advice].map((line) => `  ${line}`.trimEnd()),
      '',
      'Next:',
      `  $ ${root.packageManager} install`,
      `  Build the packages with their script "build", and add ${scope}/core to the apps that call the API.`,
    ].join('\n'),
    warnings: outcome.warnings,
  }
}

/** The manifest of the root, with the script, the generator, and the new packages among those of npm, yarn or bun. */
function rootManifest({ root, manifest: before }: App, output: string) {
  const { manifest, script } = withScript(before, { name: generatorName(), range: generatorDependency(root) })
  const { workspaces } = manifest
  const globs = (isObject(workspaces) ? workspaces['packages'] : workspaces) ?? []
  const patterns = Array.isArray(globs) ? globs.map(String) : []
  const members = `${output}/packages/*`
  const isMember = patterns.some((glob) => glob.replace(/^\.\//, '') === members)
  // pnpm keeps the list in a file of its own.
  if (isMember || workspaces === undefined || existsSync(join(root, 'pnpm-workspace.yaml')))
    return { manifest, script, isMember }
  const all = [...patterns, members]
  const added: JsonObject = isObject(workspaces) ? { ...workspaces, packages: all } : {}
  return { manifest: { ...manifest, workspaces: isObject(workspaces) ? added : all }, script, isMember }
}
