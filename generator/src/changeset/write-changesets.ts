import { compareVersions } from '../compare-versions.ts'
import type { Config } from '../config/config.ts'
import type { Stages } from '../stages.ts'
import type { Baseline } from '../versions/baseline.ts'
import { ChangesetFolder } from './changeset-folder.ts'
import { settingsOf } from './changeset-settings.ts'
import { type ChangesetUpdate, updateChangesets } from './update-changesets.ts'

/**
 * Writes, for users, a changeset about the changes of the API since the baseline.
 *
 * @throws DocumentError, DocumentErrors, WriteError
 */
export async function writeChangesets(
  config: Config,
  { operand, release }: Baseline,
  stages: Stages,
): Promise<ChangesetUpdate> {
  const sides = { before: operand, after: { kind: 'working-tree' } } as const
  const diff = await compareVersions(sides, { cwd: config.cwd, config: async () => config, stages })
  const folder = new ChangesetFolder(config.output)
  return stages.run('changeset', () => updateChangesets(diff, folder, settingsOf(config.output), release !== undefined))
}
