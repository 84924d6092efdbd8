import { closestMatch } from 'leven'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'

/** The problem of an entry of the configuration that matches no operation. */
export function matchesNothing(option: string, wanted: string, known: readonly string[], place: Place): DocumentError {
  const nearest = closestMatch(wanted, [...new Set(known)], { maxDistance: Math.ceil(wanted.length / 2) })
  return new DocumentError({
    code: 'filter-unmatched',
    message: `\`${option}\` of the configuration names "${wanted}", which fits no operation`,
    place,
    hint: nearest === undefined ? 'Correct the entry or remove it.' : `Did you mean "${nearest}"?`,
  })
}
