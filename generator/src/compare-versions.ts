import type { Config } from './config/config.ts'
import { identify, type IdentityOption } from './config/identity.ts'
import type { ApiDiff } from './diff/change.ts'
import { exportNames, exportsOf } from './model/names/export-names.ts'
import { buildApi, diffApis } from './lazy-stages.ts'
import type { MergedDocument } from './merge/merged-document.ts'
import type { Operation } from './model/api.ts'
import type { Operand } from './versions/operand.ts'
import { readRecord, readVersion, type VersionContext } from './versions/read-version.ts'

export interface Sides {
  readonly before: Operand
  readonly after: Operand
}

/**
 * Two versions in, their differences out: each is loaded, normalised and modelled as `generate` would have done at its time.
 *
 * @throws DocumentError, DocumentErrors for problems in the documents or with git
 */
export async function compareVersions({ before, after }: Sides, context: VersionContext): Promise<ApiDiff> {
  const { stages } = context
  const [older, newer] = [await readVersion(before, context), await readVersion(after, context)]
  // Both sides are named alike.
  const identity = identify(await namesOf([before, after], context.config), newer.value)
  const side = async (document: MergedDocument, operand: Operand) => {
    const record = await readRecord(operand, context)
    const api = await stages.run('model', () => buildApi(document, { ...identity, ...record }))
    return { api, document, label: labelOf(operand) }
  }
  const [old, now] = [await side(older, before), await side(newer, after)]
  return stages.run('diff', () => diffApis(old, now, namesOfHooks))
}

/** Two documents have names of their own; everything else belongs to the project. */
async function namesOf(
  operands: readonly Operand[],
  config: () => Promise<Config>,
): Promise<Pick<Config, IdentityOption>> {
  const isFree = operands.every(({ kind }) => kind === 'document' || kind === 'blob')
  return isFree ? { name: undefined, scope: undefined } : config()
}

/** Everything that the React package exports for an operation. */
function namesOfHooks(operation: Operation): readonly string[] {
  const names = exportNames(operation.name)
  const { values, types, hooks } = exportsOf(operation)
  return [...hooks, ...values, ...types].map((name) => names[name])
}

function labelOf(operand: Operand): string {
  switch (operand.kind) {
    case 'document':
      return operand.path
    case 'blob':
      return operand.name
    case 'revision':
      return operand.label
    case 'working-tree':
      return 'working tree'
  }
}
