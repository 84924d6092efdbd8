import { ConfigError } from '../config/config-error.ts'
import { loadConfigs } from '../config/load-config.ts'
import type { CommandContext } from './command-context.ts'
import { configOptions, defineCommand, inputOptions, strictOption, verboseOption } from './define-command.ts'
import type { WatchFlags } from './watch-runs.ts'

/** `sdkgen watch`: generates after every edit. */
export const watchCommand = defineCommand<WatchFlags>({
  name: 'watch',
  summary: 'Generate after every edit, until it is stopped',
  description:
    'Generates, then watches the documents and what they reference, the overlays, the templates, redocly.yaml and the ' +
    'config file. Errors stay in view until they are mended; the packages stay as they are meanwhile. Ctrl-C stops.\n' +
    'With --json, each run prints one line.',
  example: ['sdkgen watch', 'sdkgen watch --spec openapi.yaml --out sdk'],
  options: [...configOptions, ...inputOptions, strictOption, verboseOption],
  // Each run shows its own progress.
  isQuiet: true,
  run: (flags, _stages, context) => watch(flags, context),
})

/**
 * Lasts until the process is stopped.
 *
 * @throws when no edit of the configuration could fix it, or the system cannot watch
 */
async function watch(flags: WatchFlags, context: CommandContext): Promise<never> {
  await loadConfigs(flags, context.terminal.cwd).catch((error: unknown) => {
    const mendable = error instanceof ConfigError && error.errors.some(({ place }) => place !== undefined)
    if (!mendable) throw error
  })
  const { watchAndRun } = await import('../watch/watch-session.ts')
  const { WatchRuns } = await import('./watch-runs.ts')
  const runs = new WatchRuns(flags, context)
  return watchAndRun({ scope: runs.scope, run: (changed) => runs.next(changed) })
}
