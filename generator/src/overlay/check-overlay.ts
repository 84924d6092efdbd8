import type { ProblemCode } from '../diagnostics/problem-code.ts'
import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import type { SourceDocument } from '../load/source-document.ts'

/** One action of a valid overlay. */
export interface Action {
  readonly overlay: SourceDocument
  /** `#/actions/3` */
  readonly pointer: string
  readonly target: string
  readonly update: JsonValue | undefined
  readonly remove: boolean
  /** JSONPath of the value to copy to the target (1.1). */
  readonly copy: string | undefined
  /** File of the overlay in which actions with this target do not count. */
  readonly voids: string | undefined
}

type Report = (code: ProblemCode, message: string, pointer: string, hint: string) => void

/** Checks an overlay against the Overlay Specification 1.0 and 1.1; every action should also say why it exists. */
export function checkOverlay(
  overlay: SourceDocument,
  { add, warn }: Pick<Collector, 'add' | 'warn'>,
): readonly Action[] {
  const report: Report = (code, message, pointer, hint) => {
    const severity = code === 'overlay-description' || code === 'overlay-ignored' ? 'warning' : 'error'
    const tell = severity === 'warning' ? warn : add
    tell(new DocumentError({ code, severity, message, place: overlay.locate(pointer), hint }))
  }
  const { overlay: version, info, actions } = overlay.value
  if (typeof version !== 'string' || !/^1\.[01]\.\d+$/.test(version)) {
    const what =
      version === undefined ? 'The document is not an overlay' : `Overlay ${JSON.stringify(version)} is not supported`
    report('overlay-version', what, '#/overlay', 'An overlay starts with `overlay: 1.0.0` or `overlay: 1.1.0`.')
    return []
  }
  checkFields('An overlay', overlay.value, overlayFields, '#', report)
  if (!isObject(info) || typeof info['title'] !== 'string' || typeof info['version'] !== 'string') {
    report('overlay-invalid', 'The overlay has no `info` with a title and a version', '#/info', 'Add both as strings.')
  }
  if (!Array.isArray(actions) || actions.length === 0) {
    report(
      'overlay-invalid',
      'The overlay has no actions',
      '#/actions',
      'Add `actions`, a list of objects with a target.',
    )
    return []
  }
  return actions.flatMap((action: JsonValue, index) =>
    checkAction(action, `#/actions/${index}`, overlay, version, report),
  )
}

const overlayFields = new Set(['overlay', 'info', 'extends', 'actions'])
const fields = new Set(['target', 'description', 'update', 'remove', 'copy'])
const extensions = new Set(['x-sdk-merge', 'x-sdk-void'])

function checkFields(owner: string, value: JsonObject, known: ReadonlySet<string>, pointer: string, report: Report) {
  for (const key of Object.keys(value)) {
    if (known.has(key) || extensions.has(key) || (key.startsWith('x-') && !key.startsWith('x-sdk-'))) continue
    const hint = `The fields are ${[...known, ...(key.startsWith('x-') ? extensions : [])].join(', ')}.`
    report('overlay-invalid', `${owner} has no field ${key}`, `${pointer}/${key}`, hint)
  }
}

function checkAction(
  action: JsonValue,
  pointer: string,
  overlay: SourceDocument,
  version: string,
  report: Report,
): readonly Action[] {
  if (!isObject(action)) {
    report(
      'overlay-invalid',
      'An action must be an object',
      pointer,
      'Give it a target, a description, and an update or remove.',
    )
    return []
  }
  const { target, description, update, remove = false, copy, 'x-sdk-void': voids } = action
  checkFields('An action', action, fields, pointer, report)
  if (typeof description !== 'string' || description.trim() === '') {
    report(
      'overlay-description',
      'The action does not say why it exists',
      pointer,
      'Add a `description` with the reason for the change.',
    )
  }
  for (const key of extensions) {
    if (action[key] === undefined || typeof action[key] === 'string') continue
    report('overlay-invalid', `\`${key}\` must name a file`, `${pointer}/${key}`, 'Write its path, or the end of it.')
  }
  const winner = typeof voids === 'string' ? 'x-sdk-void' : remove === true ? 'remove' : undefined
  for (const key of ['update', 'copy', 'remove']) {
    const isIgnored = winner !== undefined && key !== winner && action[key] !== undefined && action[key] !== false
    if (isIgnored)
      report(
        'overlay-ignored',
        `\`${key}\` has no effect beside \`${winner}\``,
        `${pointer}/${key}`,
        'Remove it, or write an action of its own for it.',
      )
  }
  if (typeof remove !== 'boolean')
    report('overlay-invalid', '`remove` must be true or false', `${pointer}/remove`, 'Write `remove: true`.')
  if (copy !== undefined && (typeof copy !== 'string' || version.startsWith('1.0'))) {
    report(
      'overlay-invalid',
      '`copy` is a JSONPath and needs `overlay: 1.1.0`',
      `${pointer}/copy`,
      'Correct the path or the version of the overlay.',
    )
  }
  if (copy !== undefined && update !== undefined) {
    report(
      'overlay-invalid',
      'The action both updates and copies',
      `${pointer}/copy`,
      'Write two actions, in the order in which they apply.',
    )
  }
  if (doesNothing(action)) {
    report(
      'overlay-invalid',
      'The action neither updates nor removes nor copies',
      pointer,
      'Add `update`, `remove: true` or `copy`.',
    )
  }
  if (typeof target !== 'string') {
    report(
      'overlay-invalid',
      'The action has no target',
      pointer,
      "Add a JSONPath, e.g. target: $.paths['/models'].get",
    )
    return []
  }
  return [
    {
      overlay,
      pointer,
      target,
      update,
      remove: remove === true,
      copy: typeof copy === 'string' ? copy : undefined,
      voids: typeof voids === 'string' ? voids : undefined,
    },
  ]
}

/** A merge decision is enough of an action: the merge has already acted on it. So is saying that others do not count. */
function doesNothing({ update, remove, copy, 'x-sdk-merge': merge, 'x-sdk-void': voids }: JsonObject): boolean {
  return update === undefined && remove !== true && copy === undefined && merge === undefined && voids === undefined
}
