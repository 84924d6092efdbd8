import { type Flags, loadInputs } from '../config/load-config.ts'
import { asError } from '../diagnostics/as-error.ts'
import { assemble } from '../generate.ts'
import { lint } from '../lazy-stages.ts'
import type { Stages } from '../stages.ts'
import type { CommandContext } from './command-context.ts'
import { defineCommand, inputOptions, sdkOptions, strictOption } from './define-command.ts'
import type { CommandResult } from './execute.ts'
import { count, seconds } from './wording.ts'

type LintFlags = Pick<Flags, 'config' | 'only' | 'allowHttp' | 'allowMissing' | 'strict'>

/** `sdkgen lint`: every rule, examples included. */
export const lintCommand = defineCommand<LintFlags>({
  name: 'lint',
  summary: 'Check the documents with all rules, examples included',
  description:
    'Merges the documents, applies the overlays, and reports what is wrong with the result at the place where it was ' +
    'written. Without documents, those of the config file are checked. Rules come from redocly.yaml, if there is one.',
  example: ['sdkgen lint', 'sdkgen lint openapi.yaml'],
  operands: [['[documents...]', 'documents to check instead of the inputs of the config file']],
  options: [...inputOptions, strictOption, ...sdkOptions],
  run: (flags, stages, context, documents) => run(documents, flags, stages, context),
})

async function run(
  documents: readonly string[],
  flags: LintFlags,
  stages: Stages,
  { terminal }: CommandContext,
): Promise<CommandResult> {
  const inputs = await stages.run('config', () => loadInputs(documents, flags, terminal.cwd))
  const { document, repairs } = await assemble(inputs, stages)
  const strict = inputs.strict ?? false
  const rules = { rules: 'full', redoclyConfig: inputs.redocly } as const
  const found = await stages.run('lint', () => lint(document, rules))
  const problems = [...repairs, ...found].map((problem) => (strict ? asError(problem) : problem))
  const { error: errors = [], warning: warnings = [] } = Object.groupBy(problems, ({ severity }) => severity)
  const summary =
    errors.length + warnings.length === 0
      ? 'No problems'
      : `${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`
  return {
    ok: errors.length === 0,
    data: {},
    summary: `${summary} in ${seconds()}`,
    errors,
    warnings,
    limits: { error: { framed: 3, listed: 200 }, warning: { framed: 1, listed: 200 } },
  }
}
