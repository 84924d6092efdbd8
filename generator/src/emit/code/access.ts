import { isIdentifier } from '../../model/names/identifiers.ts'
import type { PropertyPath } from '../../model/schema/property-paths.ts'
import { stringLiteral } from './literal.ts'

/**
 * `page.meta?.next` for the path `meta.next`, and `page.data[0]` for `data.0`. A property that some variants lack is read
 * with a check: `('next' in page ? page.next : undefined)`.
 */
export function access(base: string, path: PropertyPath): string {
  let text = base
  let optional = false
  for (const step of path) {
    const key = step.name === '0' ? '0' : stringLiteral(step.name)
    if (step.partial) {
      const member = isIdentifier(step.name) ? `${text}.${step.name}` : `${text}[${key}]`
      const isPresent = `${optional ? `${text} && ` : ''}${stringLiteral(step.name)} in ${text}`
      text = `(${isPresent} ? ${member} : undefined)`
      optional = true
      continue
    }
    text += isIdentifier(step.name) ? `${optional ? '?' : ''}.${step.name}` : `${optional ? '?.' : ''}[${key}]`
    optional = step.optional
  }
  return text
}
