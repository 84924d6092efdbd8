import type { AdoptionAction } from '../adopt/adoption-overlay.ts'
import type { Adoption } from '../adopt/plan-adoption.ts'
import { count, programCall, seconds } from './wording.ts'

interface Context {
  /** Paths as people know them. */
  readonly document: string
  readonly overlay: string
  readonly isWritten: boolean
}

/** Summary of an adoption, on one screen. */
export function adoptionSummary(adoption: Adoption, { document, overlay, isWritten }: Context): string {
  const { conflicts, renamed, voided, freed, shown, functions, types, opened, unfit, lost } = adoption
  const { both, added, kept } = adoption.operations
  const paths = renamed.filter(({ ours }) => ours[0] === 'paths')
  const components = renamed.filter(({ ours }) => ours[0] !== 'paths')
  const names = (list: typeof renamed): readonly string[] =>
    list.map(({ ours, theirs }) => `${theirs.at(-1)} is ${ours.at(-1)}`)
  const lines = [
    line('operations', `${both} in both, ${added} new, ${kept} only in your documents: kept`),
    line(
      'conflicts',
      `${conflicts}: one decision, ${document} counts; your texts and examples remain where it has none`,
    ),
    line('components', `${components.length} with another name there: yours is kept`, names(components)),
    line('paths', `${paths.length} with other parameter names there: yours are kept`, names(paths)),
    line('functions', `${functions.length} with another name there: yours is kept`, functions.map(described)),
    line('hidden', `${count(shown.length, 'operation')} hidden there, published here: kept`, shown.map(described)),
    line('types', `${types.length} no longer needed: kept as aliases`, types.map(described)),
    line('aliases', `${freed.length} replaced by types of that name`, freed.map(described)),
    line(
      'enums',
      `${opened.length} closed there, open here: kept open`,
      opened.map(({ target }) => target),
    ),
    line(
      'overlays',
      `${count(voided.length, 'action')} without anything to change, void from now on`,
      voided.map(voidedText),
    ),
    line(
      'examples',
      `${unfit.length} of yours do not fit its schemas: left out`,
      unfit.map(({ target }) => target),
    ),
    line('lost', `${count(lost.length, 'public name')} could not be kept`, lost),
  ]
  const isShown = (one: string): boolean => !/^\S+ +0 /.test(one) || /^(?:operations|conflicts) /.test(one)
  const head = `${document} counts; ${overlay} ${isWritten ? 'is written' : 'would be written'} (${seconds()})`
  const next = isWritten
    ? `\nNext: ${programCall()} diff, then ${programCall()} generate --changeset`
    : `\nTo write it: ${programCall()} adopt ${document}`
  return `${head}\n  ${lines.filter(isShown).join('\n  ')}${next}`
}

/** The same for scripts. */
export function adoptionData(adoption: Adoption): Readonly<Record<string, unknown>> {
  const { text: _text, ...rest } = adoption
  return rest
}

/** A line of a few examples: the overlay has them all. */
function line(topic: string, text: string, examples: readonly string[] = []): string {
  const shown = examples.slice(0, 3).map((one) => `\n${' '.repeat(14)}${one}`)
  const more = examples.length > shown.length ? `\n${' '.repeat(14)}… and ${examples.length - shown.length} more` : ''
  return `${topic.padEnd(12)}${text}${shown.join('')}${more}`
}

function described({ description }: AdoptionAction): string {
  return description
}

function voidedText(action: AdoptionAction): string {
  return 'x-sdk-void' in action ? `${action['x-sdk-void']}: ${action.target}` : action.target
}
