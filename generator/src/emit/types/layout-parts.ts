import { isObject, type JsonObject, listAt, objectAt } from '../../lib/json.ts'
import { appendPointer, pointerKeys } from '../../lib/json-pointer.ts'
import type { View } from '../../model/type-ref.ts'
import { stringLiteral } from '../code/literal.ts'

/** An object of the document, its place and the direction in which it travels. */
export interface Part {
  readonly value: JsonObject
  readonly pointer: string
  readonly view: View
}

export function child({ value, pointer, view }: Part, key: string, own: View = view): Part {
  return { value: objectAt(value, key), pointer: appendPointer(pointer, key), view: own }
}

export function entries({ value, pointer, view }: Part): readonly (readonly [key: string, part: Part])[] {
  return Object.entries(value).flatMap(([key, member]) =>
    isObject(member) ? [[key, { value: member, pointer: appendPointer(pointer, key), view }] as const] : [],
  )
}

export function parametersOf({ value, pointer }: Part): readonly Part[] {
  return listAt(value, 'parameters').flatMap((parameter, index) =>
    isObject(parameter)
      ? [{ value: parameter, pointer: appendPointer(pointer, 'parameters', String(index)), view: 'request' } as const]
      : [],
  )
}

export function withoutExtensions<Entry extends readonly [key: string, part: Part]>(
  all: readonly Entry[],
): readonly Entry[] {
  return all.filter(([key]) => !key.startsWith('x-'))
}

export function hasReference({ value }: Part): boolean {
  return typeof value['$ref'] === 'string'
}

/** The type at a reference. Parameters in a path are by their names, not in a list. */
export function reference({ value }: Part, parameter?: JsonObject): string {
  const [root = '', ...keys] = pointerKeys(String(value['$ref']))
  const isListed = parameter !== undefined && keys.length > 2
  const path = isListed ? [...keys.slice(0, -1), String(parameter['in']), String(parameter['name'])] : keys
  return root + path.map((key) => `[${stringLiteral(key)}]`).join('')
}
