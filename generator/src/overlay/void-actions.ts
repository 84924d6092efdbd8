import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isFile } from '../merge/decisions.ts'
import type { Action } from './check-overlay.ts'

/**
 * Leaves out the actions that others declare void, since the document has changed under them:
 *
 *     - target: $.paths['/keys'].get
 *       description: The vendor's document has no such operation any more.
 *       x-sdk-void: 10-names.yaml     # file whose actions with this target do not count
 */
export function withoutVoid(actions: readonly Action[], problems: Collector): readonly Action[] {
  const voiding = actions.filter(({ voids }) => voids !== undefined)
  const isVoid = ({ overlay, target, voids }: Action, { voids: file = '', target: wanted }: Action): boolean =>
    voids === undefined && target === wanted && isFile(overlay.file, file)
  for (const action of voiding) {
    if (actions.some((other) => isVoid(other, action))) continue
    problems.add(
      new DocumentError({
        code: 'overlay-no-match',
        message: `${action.voids} has no action with the target ${action.target}`,
        place: action.overlay.locate(`${action.pointer}/x-sdk-void`),
        hint: 'Delete this action: what it declared void is gone.',
      }),
    )
  }
  return actions.filter((action) => action.voids === undefined && !voiding.some((other) => isVoid(action, other)))
}
