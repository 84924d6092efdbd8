import { pointerKeys } from '../lib/json-pointer.ts'
import type { WalkPath } from '../load/document-walk.ts'
import type { Reference } from '../load/references.ts'
import { lookUp } from '../lib/look-up.ts'

const kinds: Readonly<Record<string, string>> = {
  parameters: 'parameters',
  responses: 'responses',
  headers: 'headers',
  examples: 'examples',
  links: 'links',
  callbacks: 'callbacks',
  requestBodies: 'requestBodies',
  securitySchemes: 'securitySchemes',
  pathItems: 'pathItems',
  paths: 'pathItems',
  webhooks: 'pathItems',
  content: 'mediaTypes',
}

/**
 * The kind of component that a reference names: what its own pointer says, otherwise what the place of the reference asks for.
 *
 * @param own kind of the part that holds the reference, for one that is nothing else
 */
export function componentKind(pointer: string, { holder, kind }: Reference, own = 'schemas'): string {
  const [components, named, name, ...rest] = pointerKeys(pointer)
  if (components === 'components' && named !== undefined && name !== undefined && rest.length === 0) return named
  if (kind === 'mapping') return 'schemas'
  if (holder === undefined) return own
  if (holder.key === 'requestBody') return 'requestBodies'
  const container: WalkPath | undefined = holder.parent
  const kindOfContainer = container === undefined ? undefined : lookUp(kinds, container.key)
  // A schema property may be called `parameters`, too.
  return kindOfContainer === undefined || container?.parent?.key === 'properties' ? 'schemas' : kindOfContainer
}
