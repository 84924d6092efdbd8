import { keywords } from './keywords.ts'
import { objects } from './objects.ts'

/** Members of all objects whose own members have names that the author of the document chose. */
export const mapMembers: ReadonlySet<string> = new Set(
  [...Object.values(objects), keywords].flatMap((members) =>
    Object.entries(members).flatMap(([key, [form]]) =>
      form === 'responses' || (typeof form === 'object' && 'map' in form) ? [key] : [],
    ),
  ),
)
