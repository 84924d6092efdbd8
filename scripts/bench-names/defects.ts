import { isArticle, isParticle, isPreposition, isVerb, singular } from '../../generator/src/model/names/vocabulary.ts'
import { words } from '../../generator/src/model/names/words.ts'
import type { NamedOperation } from './name-operations.ts'
import { isExact } from './exact.ts'
import { hasOwnNumber } from './type-names.ts'

/** Names that no engineer would give a function. */
const defects: Readonly<Record<string, (named: NamedOperation) => boolean>> = {
  'dangling word': ({ given }) => {
    const last = words(given.method).at(-1) ?? ''
    return (
      words(given.method).length > 1 && !isParticle(words(given.method), 1) && (isArticle(last) || isPreposition(last))
    )
  },
  'lost verb': ({ vendor, given }) => {
    const [verb = ''] = words(vendor.operationId)
    return isVerb(verb) && words(given.method).length > 1 && !words(given.method).some((word) => isVerb(word))
  },
  'group repeated': ({ given }) => {
    const group = given.group.flatMap(words).map(singular)
    const method = words(given.method).map(singular)
    const name = group.join(' ')
    return group.length > 0 && method.length > 1 && ` ${method.slice(1).join(' ')} `.includes(` ${name} `)
  },
  'bare id': ({ given }) => /^(?:get|update|delete|create|list)(?:By)?Id$/.test(given.method),
  'number appended': ({ vendor, given }) => hasOwnNumber(given.method, vendor.operationId, vendor.path),
  'over four words': ({ given }) => words(given.method).length > 4,
  'over 40 letters': ({ given }) => given.method.length > 40,
  'acronym cut': ({ given }) => [...given.group, given.method].some((part) => /\p{Lu}\p{Lu}s(?:$|\p{Lu})/u.test(part)),
}

/** The defects of one name. */
export function defectsOf(named: NamedOperation): readonly string[] {
  return Object.entries(defects).flatMap(([name, has]) => (has(named) ? [name] : []))
}

/** Whether a name has a defect that is not the vendor's. */
export function isOwnDefect(named: NamedOperation): boolean {
  return defectsOf(named).length > 0 && !isExact(named)
}
