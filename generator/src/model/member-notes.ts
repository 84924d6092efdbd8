import { lookUp } from '../lib/look-up.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { Form, Member, ObjectKind } from '../specification/forms.ts'
import { objects } from '../specification/objects.ts'
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
    const members: Readonly<Record<string, Member>> = objects[kind]
    for (const [member, value] of Object.entries(node.value)) {
      const [form, effect] = lookUp(members, member) ?? []
      if (effect === 'noted' && value !== undefined && value !== false) note(reader, node, kind, member)
      if (effect !== 'inside' || form === undefined) continue
      for (const inner of inside(reader, node, member, form)) open.push(inner)
    }
  }
}

/** The objects that a member holds. */
function inside(reader: Reader, node: Node, member: string, form: Form): readonly Found[] {
  const isOne = isKind(form)
  const held = form === 'responses' ? 'response' : heldBy(form)
  if (held === undefined || !isKind(held)) return []
  const found = isOne ? [reader.child(node, member)] : reader.children(node, member)
  return found.flatMap((one) => (one === undefined ? [] : [{ node: one, kind: held }]))
}

function heldBy(form: Form): Form | undefined {
  if (typeof form === 'string') return form
  if ('list' in form) return form.list
  return 'map' in form ? form.map : undefined
}

function isKind(form: Form): form is ObjectKind {
  return typeof form === 'string' && Object.hasOwn(objects, form)
}

function schemesOf(reader: Reader): readonly Found[] {
  return reader.components('securitySchemes').map((node) => ({ node, kind: 'security scheme' }))
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
