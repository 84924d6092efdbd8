import { join, posix } from 'node:path'
import type { Config } from './config/config.ts'
import { ownedFoldersOf } from './config/output-folders.ts'
import { typeFormsLine } from './config/type-forms.ts'
import type { GeneratedFile } from './emit/generated-file.ts'
import type { Diff } from './write/diff.ts'
import { exists } from './write/disk.ts'
import { type OwnedFolders, ownedAlways } from './write/owned-folders.ts'
import { compareWithDisk, write } from './write/write.ts'

/** One folder that a run writes to. */
interface Target {
  readonly root: string
  /** Its path from the output root, with a slash behind it; empty for the output itself. */
  readonly prefix: string
  readonly owned: OwnedFolders
  readonly ours: readonly GeneratedFile[]
  /** Starter files: only those that do not exist yet. */
  readonly others: readonly GeneratedFile[]
  readonly remarks: readonly string[]
}

/** The output, and before it the runtime where several SDKs share one outside. */
export function targetsOf(files: readonly GeneratedFile[], config: Config): readonly Target[] {
  const { output, folder } = config
  const prefix = `${folder?.runtime ?? ''}/`
  const isOutside = ({ path }: GeneratedFile): boolean => prefix.startsWith('../') && path.startsWith(prefix)
  const runtime = files.filter(isOutside).map((file) => ({ ...file, path: posix.relative(prefix, file.path) }))
  const own = files.filter((file) => !isOutside(file))
  const target: Target = {
    root: output,
    prefix: '',
    owned: ownedFoldersOf(config),
    ours: own.filter(({ once }) => !once),
    others: own.filter(({ once, path }) => once && !exists(join(output, path))),
    remarks: [typeFormsLine(config)],
  }
  if (runtime.length === 0) return [target]
  // Another SDK may need files that this one does not, so none are deleted.
  return [
    { root: join(output, prefix), prefix, owned: ownedAlways([], () => false), ours: runtime, others: [], remarks: [] },
    target,
  ]
}

/** Writes one after the other; each is all or nothing. */
export async function writeTargets(targets: readonly Target[], force: boolean): Promise<Diff> {
  const diffs: Diff[] = []
  for (const { root, prefix, owned, ours, others, remarks } of targets)
    diffs.push(withPrefix(await write(ours, root, { force, owned, others, remarks }), prefix))
  return joined(diffs)
}

/** Lists the changes that `writeTargets` would make. */
export function compareTargets(targets: readonly Target[]): Diff {
  return joined(
    targets.map(({ root, prefix, owned, ours, others }) =>
      withPrefix(compareWithDisk([...ours, ...others], root, owned), prefix),
    ),
  )
}

function withPrefix(diff: Diff, prefix: string): Diff {
  const placed = <T extends { readonly path: string }>(file: T): T => ({ ...file, path: prefix + file.path })
  const path = (own: string): string => prefix + own
  return {
    added: diff.added.map(placed),
    changed: diff.changed.map(placed),
    inTheWay: diff.inTheWay.map(placed),
    unchanged: diff.unchanged.map(path),
    removed: diff.removed.map(path),
    strays: diff.strays.map(path),
  }
}

function joined(diffs: readonly Diff[]): Diff {
  return {
    added: diffs.flatMap(({ added }) => added),
    changed: diffs.flatMap(({ changed }) => changed),
    inTheWay: diffs.flatMap(({ inTheWay }) => inTheWay),
    unchanged: diffs.flatMap(({ unchanged }) => unchanged),
    removed: diffs.flatMap(({ removed }) => removed),
    strays: diffs.flatMap(({ strays }) => strays),
  }
}
