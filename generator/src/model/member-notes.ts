import { lookUp } from '../look-up.ts'
import { isObject, type JsonObject } from '../json.ts'
import { appendPointer } from '../json-pointer.ts'
import { memberEffects, type ObjectKind } from './member-effects.ts'
import type { Node, Reader } from './reader.ts'

interface Found {
  readonly node: Node
  readonly kind: ObjectKind
}

/** Notes what objects of the document other than schemas say without an effect. */
export function noteMembers(reader: Reader): void {
  const seen = new Set<JsonObject>()
  const open: Found[] = [{ node: reader.root, kind: 'document' }, ...schemesOf(reader)]
  for (let found = open.pop(); found !== undefined; found = open.pop()) {
    const { node, kind } = found
    // Components are referred to from many places.
    if (seen.has(node.value)) continue
    seen.add(node.value)
    const effects = memberEffects[kind]
    for (const [member, value] of Object.entries(node.value)) {
      const effect = lookUp(effects, member)
      if (effect === 'noted' && value !== undefined) note(reader, node, kind, member)
      if (typeof effect !== 'object') continue
      const inner = effect.as === 'one' ? [reader.child(node, member)] : reader.children(node, member)
      for (const one of inner) if (one !== undefined) open.push({ node: one, kind: effect.kind })
    }
  }
}

function schemesOf(reader: Reader): readonly Found[] {
  const components = reader.child(reader.root, 'components')
  if (components === undefined) return []
  return reader.children(components, 'securitySchemes').map((node) => ({ node, kind: 'security scheme' }))
}

function note(reader: Reader, node: Node, kind: ObjectKind, member: string): void {
  const { [member]: value } = node.value
  const place = { value: isObject(value) ? value : node.value, pointer: appendPointer(node.pointer, member) }
  const message = `\`${member}\` of a ${kind} has no effect`
  reader.note(
    place,
    'member-without-effect',
    message,
    'The packages neither show it nor act on it.',
    `${kind} ${member}`,
  )
}
