import { extname, resolve } from 'node:path'
import type { Flags } from '../config/load-config.ts'
import { assemble } from '../generate.ts'
import { normalise, toYaml } from '../lazy-stages.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import type { Stages } from '../stages.ts'
import { replaceFile } from '../write/replace-file.ts'
import type { CommandContext } from './command-context.ts'
import { defineCommand, inputOptions } from './define-command.ts'
import type { CommandResult } from './execute.ts'
import { count, seconds } from './wording.ts'

interface MergeFlags extends Pick<Flags, 'allowHttp' | 'allowMissing'> {
  readonly output?: string
  readonly overlay?: readonly string[]
}

/** `sdkgen merge`: documents or pages in, one clean OpenAPI document out. */
export const mergeCommand = defineCommand<MergeFlags>({
  name: 'merge',
  summary: 'Merge documents or documentation pages into one OpenAPI document',
  description:
    'Takes OpenAPI documents and Markdown pages that hold one. Definitions that are equal become one; those that ' +
    'disagree are reported with both places. The result is OpenAPI 3.1, or 3.2 where an input is.',
  example: ['sdkgen merge pages/*.md --output openapi.yaml', 'sdkgen merge a.yaml b.yaml --overlay fixes.yaml | less'],
  operands: [['<documents...>', 'files, globs or URLs']],
  options: [
    ...inputOptions,
    ['-o, --output <file>', 'where the document goes, .yaml or .json (default: standard output, as YAML)'],
    ['--overlay <file...>', 'OpenAPI Overlay documents to apply to the result'],
  ],
  run: (flags, stages, context, documents) => run(documents, flags, stages, context),
})

async function run(
  documents: readonly string[],
  flags: MergeFlags,
  stages: Stages,
  { terminal }: CommandContext,
): Promise<CommandResult> {
  const { cwd } = terminal
  const { overlay: overlays, allowHttp, allowMissing } = flags
  const inputs = { inputs: documents, overlays, cwd, allowHttp, allowMissing }
  const { document: merged, repairs } = await assemble(inputs, stages)
  const document = await stages.run('normalise', () => normalise(merged))
  const target = flags.output === undefined ? undefined : resolve(cwd, flags.output)
  const text = await print(document, target, stages)
  if (target !== undefined) replaceFile(target, text)
  const paths = Object.keys(document.value.paths ?? {}).length
  const shown = target === undefined ? '' : ` → ${flags.output}`
  return {
    ok: true,
    data: { paths, ...(target === undefined ? { document: document.value } : { output: target }) },
    summary: `${count(documents.length, 'input')}, ${count(paths, 'path')}${shown} in ${seconds()}`,
    warnings: repairs,
    ...(target === undefined ? { payload: text } : {}),
  }
}

async function print(document: MergedDocument, target: string | undefined, stages: Stages): Promise<string> {
  if (target !== undefined && extname(target) === '.json') return `${JSON.stringify(document.value, null, 2)}\n`
  return stages.run('print document', () => toYaml(document))
}
