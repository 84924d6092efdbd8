import { type Arbitrary, constantFrom, nat, record } from 'fast-check'
import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { keywords, names, values } from './values.ts'

/** One change of a JSON value; numbers are taken modulo what there is. */
export interface Mutation {
  readonly kind: (typeof kinds)[number]
  /** The value that is changed. */
  readonly at: number
  /** Another value of the same document. */
  readonly from: number
  readonly key: string
  readonly value: JsonValue
}

const kinds = ['replace', 'copy', 'remove', 'rename', 'add', 'addCopy', 'wrap', 'unwrap', 'twin'] as const

export const mutation: Arbitrary<Mutation> = record({
  kind: constantFrom(...kinds),
  at: nat(),
  from: nat(),
  key: constantFrom(...keywords, ...names),
  value: constantFrom(...values),
})

type Path = readonly (string | number)[]

export function mutate(root: JsonValue, mutations: readonly Mutation[]): JsonValue {
  return mutations.reduce((value, change) => apply(value, change), root)
}

function apply(root: JsonValue, { kind, at, from, key, value }: Mutation): JsonValue {
  // Little depends on the content of an example.
  const paths = pathsOf(root).filter((found) => !found.slice(0, -1).some((part) => /^examples?$/.test(String(part))))
  const path = pick(paths, at)
  const target = read(root, path)
  const other = read(root, pick(paths, from))
  switch (kind) {
    case 'replace':
      return replace(root, path, () => value)
    case 'copy':
      return replace(root, path, () => other)
    case 'remove':
      return remove(root, path)
    case 'rename':
      return rename(root, path, key)
    case 'add':
      return replace(root, path, () => withMember(target, key, value))
    case 'addCopy':
      return replace(root, path, () => withMember(target, key, other))
    case 'wrap':
      return replace(root, path, () => (key === '' ? [target] : { [key]: target }))
    case 'unwrap':
      return replace(root, path, () => Object.values(isContainer(target) ? target : [target])[0] ?? null)
    case 'twin':
      return addTwin(root, path)
  }
}

/** Of every value below, the value itself included. */
export function pathsOf(root: JsonValue): readonly Path[] {
  const paths: Path[] = []
  const visit = (value: JsonValue, path: Path): void => {
    paths.push(path)
    if (Array.isArray(value)) {
      const elements: readonly JsonValue[] = value
      for (const [index, element] of elements.entries()) visit(element, [...path, index])
    } else if (isObject(value)) {
      for (const [key, member] of Object.entries(value)) if (member !== undefined) visit(member, [...path, key])
    }
  }
  visit(root, [])
  return paths
}

/** The value without the one at the path; the root becomes `null`. */
export function remove(root: JsonValue, path: Path): JsonValue {
  return edit(root, path, () => [])
}

function replace(root: JsonValue, path: Path, change: (value: JsonValue) => JsonValue): JsonValue {
  return edit(root, path, (key, value) => [[key, change(value)]])
}

function rename(root: JsonValue, path: Path, name: string): JsonValue {
  return edit(root, path, (_, value) => [[name, value]])
}

/** The same again under a name that differs by case, as file systems may ignore it. */
function addTwin(root: JsonValue, path: Path): JsonValue {
  return edit(root, path, (key, value) => {
    const upper = key.toUpperCase()
    return [
      [key, value],
      [upper === key ? `${key}_` : upper, value],
    ]
  })
}

type Member = readonly [key: string, value: JsonValue]

function edit(root: JsonValue, path: Path, change: (key: string, value: JsonValue) => readonly Member[]): JsonValue {
  const [first, ...rest] = path
  if (first === undefined) return change('', root)[0]?.[1] ?? null
  const enter = (key: string, value: JsonValue): readonly Member[] =>
    key !== String(first) ? [[key, value]] : rest.length === 0 ? change(key, value) : [[key, edit(value, rest, change)]]
  if (Array.isArray(root)) {
    const elements: readonly JsonValue[] = root
    return elements.flatMap((value, index) => enter(String(index), value).map(([, changed]) => changed))
  }
  if (!isObject(root)) return root
  const members = Object.entries(root).flatMap(([key, value]) => (value === undefined ? [] : enter(key, value)))
  return Object.fromEntries(members)
}

function read(root: JsonValue, path: Path): JsonValue {
  let value: JsonValue = root
  for (const key of path) {
    const child: JsonValue | undefined = isContainer(value) ? Reflect.get(value, key) : undefined
    value = child ?? null
  }
  return value
}

function withMember(target: JsonValue, key: string, value: JsonValue): JsonValue {
  if (Array.isArray(target)) return [...target, value]
  return isObject(target) ? { ...target, ...Object.fromEntries([[key, value]]) } : { [key]: value }
}

function isContainer(value: JsonValue): value is readonly JsonValue[] | JsonObject {
  return typeof value === 'object' && value !== null
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], number: number): T {
  const found = list[number % list.length]
  if (found === undefined) throw new Error('There is nothing to pick from.')
  return found
}
