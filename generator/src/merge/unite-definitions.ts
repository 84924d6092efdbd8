import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer, jsonPath } from '../lib/json-pointer.ts'
import { operationsOf } from '../specification/http-methods.ts'
import { type Decision, isFile, type PreferredFiles, resolveDecisions } from './decisions.ts'
import { definitionDifference } from './definition-difference.ts'
import { keepProse } from './keep-prose.ts'
import type { LocalDocument } from './localise-references.ts'
import type { Origin } from './origins.ts'

/** A value and the document that defines it. */
export interface Definition {
  readonly keys: readonly string[]
  readonly value: JsonValue
  readonly from: LocalDocument
}

interface Conflict {
  readonly kept: Definition
  readonly other: Definition
}

interface United {
  readonly value: JsonObject
  readonly origins: Map<string, Origin>
}

/**
 * One definition of everything: where several differ, the one that overlays decide for, and the first if only texts differ; with the
 * prose of the others.
 */
export function uniteDefinitions(
  definitions: readonly Definition[],
  decisions: readonly Decision[],
  problems: Collector,
): United {
  const united = new Map<string, Definition>()
  const conflicts: Conflict[] = []
  for (const definition of definitions) {
    const pointer = appendPointer('#', ...definition.keys)
    const kept = united.get(pointer)
    if (kept === undefined) united.set(pointer, definition)
    else if (differenceOf(kept, definition, false) !== undefined) conflicts.push({ kept, other: definition })
  }
  const preferred = resolveDecisions(conflicts.length === 0 ? [] : decisions, assemble([...united.values()]))
  const { losers, undecided } = settle(conflicts, united, preferred, problems)
  warnOfTexts(undecided, problems)
  const origins = new Map(
    [...united].map(([pointer, { from }]): [string, Origin] => [pointer, { document: from.located, pointer }]),
  )
  for (const [pointer, others] of losers) {
    const winner = united.get(pointer)
    if (winner !== undefined)
      united.set(pointer, {
        ...winner,
        value: others.reduce((value, loser) => filled(value, winner, loser, origins), winner.value),
      })
  }
  return { value: assemble([...united.values()]), origins }
}

/** Leaves in `united` what counts; gives the definitions that were decided against. */
function settle(
  conflicts: readonly Conflict[],
  united: Map<string, Definition>,
  preferred: PreferredFiles,
  problems: Collector,
): { readonly losers: ReadonlyMap<string, readonly Definition[]>; readonly undecided: readonly Conflict[] } {
  const losers = new Map<string, Definition[]>()
  const undecided: Conflict[] = []
  for (const { kept, other } of conflicts) {
    const pointer = appendPointer('#', ...kept.keys)
    const current = united.get(pointer) ?? kept
    const files = preferred(pointer)
    const rank = ({ from }: Definition): number => files.findIndex((file) => isFile(from.file, file))
    const [first, second] = [rank(current), rank(other)]
    if (first === -1 && second === -1) {
      const difference = differenceOf(kept, other, true)
      if (difference !== undefined) {
        problems.add(conflictError(kept, other, difference))
        continue
      }
      undecided.push({ kept, other })
    }
    const winner = second === -1 || (first !== -1 && first <= second) ? current : other
    const loser = winner === current ? other : current
    united.set(pointer, winner)
    losers.set(pointer, [...(losers.get(pointer) ?? []), loser])
  }
  return { losers, undecided }
}

function filled(value: JsonValue, winner: Definition, loser: Definition, origins: Map<string, Origin>): JsonValue {
  const pointer = appendPointer('#', ...winner.keys)
  const { value: complete } = withTexts({ ...winner, value }, loser, (keys) => {
    const place = appendPointer(pointer, ...keys)
    origins.set(place, { document: loser.from.located, pointer: place })
  })
  return complete
}

/** @param facts whether texts are passed over */
function differenceOf(kept: Definition, other: Definition, facts: boolean): string | undefined {
  const { keys } = kept
  const side = ({ value, from }: Definition) => {
    const root = from.located.value
    return { value: withDefaults(value, keys, root), root }
  }
  const key = keys[0] === 'components' ? '' : (keys.at(-1) ?? '')
  return definitionDifference(side(kept), side(other), key, facts)
}

/** An operation with the servers and the security of its document, where it has none of its own. */
function withDefaults(value: JsonValue, keys: readonly string[], { servers, security }: JsonObject): JsonValue {
  const [map, , method] = keys
  const isOperation = map === 'paths' && method !== undefined && operationsOf({ [method]: value }).length > 0
  return isOperation && isObject(value) ? { servers, security, ...value } : value
}

/** Says that texts of later documents are left out, where those of the first one leave no room for them. */
function warnOfTexts(undecided: readonly Conflict[], problems: Collector): void {
  const lost = undecided.filter(({ kept, other }) => {
    const [first, second] = [withTexts(kept, other), withTexts(other, kept)]
    return differenceOf(first, second, false) !== undefined
  })
  const [conflict] = lost
  if (conflict === undefined) return
  const { kept, other } = conflict
  const more = lost.length === 1 ? '' : ` (and ${lost.length - 1} more of this kind)`
  problems.warn(
    new DocumentError({
      code: 'merge-text',
      severity: 'warning',
      message: `Texts of ${nameOf(kept)} differ; those of ${kept.from.file} are kept${more}`,
      ...placesOf(kept, other, differenceOf(kept, other, false) ?? '#'),
      hint: `To keep the others, add an overlay action with target ${jsonPath(kept.keys)} and x-sdk-merge: ${other.from.file}.`,
    }),
  )
}

/** A definition with the prose of another one, where it leaves room. */
function withTexts(
  definition: Definition,
  other: Definition,
  onKept: (keys: readonly string[]) => void = () => {},
): Definition {
  const roots = [definition.from.located.value, other.from.located.value] as const
  return { ...definition, value: keepProse(definition.value, other.value, roots, onKept) }
}

function nameOf({ keys }: Definition): string {
  return keys.slice(keys[0] === 'components' ? 1 : 0).join(' ')
}

function placesOf(kept: Definition, other: Definition, difference: string) {
  const pointer = appendPointer('#', ...kept.keys) + difference.slice(1)
  return {
    place: other.from.located.locate(pointer),
    related: [{ message: 'the other definition', place: kept.from.located.locate(pointer) }],
  }
}

function conflictError(kept: Definition, other: Definition, difference: string): DocumentError {
  const where = difference === '#' ? '' : `; the first difference is at ${difference.slice(1)}`
  return new DocumentError({
    code: 'merge-conflict',
    message: `${nameOf(kept)} is defined twice and differently${where}`,
    ...placesOf(kept, other, difference),
    hint: `Make both equal, or decide in an overlay: an action with target ${jsonPath(kept.keys)} and x-sdk-merge: ${other.from.file}. Where one file counts for everything, \`sdkgen adopt\` decides at once.`,
  })
}

/** Builds the object in the order in which the definitions come. */
function assemble(definitions: readonly Definition[]): JsonObject {
  const root: Branch = new Map()
  for (const { keys, value } of definitions) {
    let branch = root
    for (const key of keys.slice(0, -1)) {
      const next = branch.get(key)
      if (next instanceof Map) branch = next
      else branch.set(key, (branch = new Map()))
    }
    const last = keys.at(-1) ?? ''
    if (!(branch.get(last) instanceof Map)) branch.set(last, { value })
  }
  return toObject(root)
}

type Branch = Map<string, Branch | { readonly value: JsonValue }>

function toObject(branch: Branch): JsonObject {
  return Object.fromEntries(
    [...branch].map(([key, child]) => [key, child instanceof Map ? toObject(child) : child.value]),
  )
}
