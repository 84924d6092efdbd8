import { isObject, type JsonValue } from '../lib/json.ts'
import { lookUp } from '../lib/look-up.ts'
import type { Form } from '../specification/forms.ts'

/** Whether a value is of the kind that a form asks for; its members may still be wrong. */
export function fits(value: JsonValue, form: Form): boolean {
  if (form === 'text') return typeof value === 'string'
  if (form === 'flag') return typeof value === 'boolean'
  if (typeof form === 'string') return false
  if ('list' in form) return Array.isArray(value)
  if ('value' in form) return value === form.value
  return 'either' in form ? form.either.some((each) => fits(value, each)) : isObject(value)
}

/** The form as messages name it. */
export function nameOfForm(form: Form): string {
  if (typeof form === 'string') return lookUp(scalarNames, form) ?? 'an object'
  if ('list' in form) return 'a list'
  if ('value' in form) return `\`${form.value}\``
  return 'either' in form ? form.either.map(nameOfForm).join(' or ') : 'an object'
}

const scalarNames = { text: 'a text', flag: 'true or false' } as const
