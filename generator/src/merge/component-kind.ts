import { pointerKeys } from '../lib/json-pointer.ts'
import type { Reference } from '../load/references.ts'
import { formAt, formOfSection, sectionOf } from '../specification/form-at.ts'

/**
 * The kind of component that a reference names: what its own pointer says, otherwise what the place of the reference asks for.
 *
 * @param own kind of the part that holds the reference, for one that is in no document
 */
export function componentKind(pointer: string, { holder, kind }: Reference, own?: string): string {
  const [components, named, name, ...rest] = pointerKeys(pointer)
  if (components === 'components' && named !== undefined && name !== undefined && rest.length === 0) return named
  if (kind === 'mapping') return 'schemas'
  const form = formAt(holder, own === undefined ? 'document' : (formOfSection(own) ?? 'any'))
  return (form === undefined ? undefined : sectionOf(form)) ?? 'schemas'
}
