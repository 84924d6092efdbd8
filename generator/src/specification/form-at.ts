import { lookUp } from '../lib/look-up.ts'
import type { Form, ObjectKind } from './forms.ts'
import { keywords } from './keywords.ts'
import { objects } from './objects.ts'

/** The keys that lead to a value, the last one first. */
interface Path {
  readonly parent: Path | undefined
  readonly key: string
}

/** Expected form of the value at a path, from the form of the value where the path begins; absent in what OpenAPI does not describe. */
export function formAt(path: Path | undefined, start: Form): Form | undefined {
  if (path === undefined) return start
  const parent = formAt(path.parent, start)
  return parent === undefined ? undefined : memberForm(parent, path.key)
}

function memberForm(form: Form, key: string): Form | undefined {
  if (typeof form === 'object') return 'list' in form ? form.list : 'map' in form ? form.map : undefined
  if (form === 'responses') return 'response'
  if (form === 'callback') return 'path item'
  if (form === 'items' && /^\d+$/.test(key)) return 'schema'
  const members: Readonly<Record<string, readonly [Form, ...unknown[]]>> | undefined =
    form === 'schema' || form === 'items' ? keywords : isObjectKind(form) ? objects[form] : undefined
  return members === undefined ? undefined : lookUp(members, key)?.[0]
}

export function isObjectKind(form: Form): form is ObjectKind {
  return typeof form === 'string' && Object.hasOwn(objects, form)
}

const sections = Object.entries(objects.components).map(([section, [{ map }]]) => [map, section] as const)
const sectionByForm = new Map<Form, string>([...sections, ['items', 'schemas']])
const formBySection = new Map<string, Form>(sections.map(([form, section]) => [section, form]))

/** The kind of components that values of a form can be, as a key of `components`. */
export function sectionOf(form: Form): string | undefined {
  return sectionByForm.get(form)
}

/** The form of the components under a key of `components`. */
export function formOfSection(section: string): Form | undefined {
  return formBySection.get(section)
}
