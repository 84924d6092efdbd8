import { isObject, type JsonObject, type JsonValue, listAt } from '../../lib/json.ts'
import { once } from '../../load/text-node.ts'
import { componentKey } from '../../specification/components.ts'

/** Component schemas in a schema without an object or array around them, by how they are used there. */
interface Direct {
  /** By reference or in `allOf`. */
  readonly whole: Set<string>
  /** Inside `oneOf` or `anyOf`. */
  readonly variants: Set<string>
}

/**
 * Where an alias would refer to itself without an object in between, which TypeScript refuses (TS2456): `Cat` is all of
 * `Pet`, and `Pet` is one of `Cat` and others. There the schema is written out instead of named.
 */
export class SchemaCycles {
  readonly #whole: ReadonlyMap<string, string>
  readonly #variants: ReadonlyMap<string, string>
  readonly #families: () => ReadonlyMap<string, string>

  /** @param familyOf the components of the family of one */
  constructor(schemas: JsonObject, familyOf: (key: string) => readonly string[]) {
    const direct = Object.entries(schemas).map(([key, schema]) => [key, directOf(schema)] as const)
    const circlesOf = (targets: (used: Direct) => readonly string[]) =>
      circles(new Map(direct.map(([key, used]) => [key, targets(used)])))
    this.#whole = circlesOf(({ whole, variants }) => [...whole, ...variants])
    this.#variants = circlesOf(({ variants }) => [...variants])
    // Few documents have families.
    this.#families = once(() =>
      circlesOf(({ whole, variants }) => [...whole, ...variants, ...[...variants].flatMap(familyOf)]),
    )
  }

  /** Whether naming `target` in `allOf` of `key` leads back. */
  inWhole(key: string, target: string): boolean {
    return inOneCircle(this.#whole, key, target)
  }

  /** Whether naming `target` as a variant of `key` leads back, once `allOf` is written out where it must be. */
  inVariants(key: string, target: string): boolean {
    return inOneCircle(this.#variants, key, target)
  }

  /** Whether naming `target` in a union of `key`, as one of a family, leads back. */
  inFamilies(key: string, target: string): boolean {
    return inOneCircle(this.#families(), key, target)
  }
}

function inOneCircle(circle: ReadonlyMap<string, string>, key: string, target: string): boolean {
  const own = circle.get(key)
  return own !== undefined && own === circle.get(target)
}

function directOf(schema: JsonValue | undefined): Direct {
  const direct: Direct = { whole: new Set(), variants: new Set() }
  const open: (readonly [JsonValue | undefined, boolean])[] = [[schema, false]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [part, isVariant] = next
    if (!isObject(part)) continue
    const key = componentKey(part['$ref'])
    if (key !== undefined) (isVariant ? direct.variants : direct.whole).add(key)
    for (const member of listAt(part, 'allOf')) open.push([member, isVariant])
    for (const member of [...listAt(part, 'oneOf'), ...listAt(part, 'anyOf')]) open.push([member, true])
  }
  return direct
}

/** The circle each key is part of, named after one of its members (Tarjan's algorithm, without recursion). */
function circles(edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const lower = (key: string, value: number) => low.set(key, Math.min(low.get(key) ?? value, value))
  const enter = (key: string) => {
    order.set(key, order.size)
    low.set(key, order.size - 1)
    stack.push(key)
    onStack.add(key)
    return { key, targets: (edges.get(key) ?? []).filter((target) => edges.has(target)), next: 0 }
  }
  for (const root of edges.keys()) {
    const calls = order.has(root) ? [] : [enter(root)]
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const target = call.targets[call.next++]
      if (target === undefined) {
        calls.pop()
        const caller = calls.at(-1)
        if (caller !== undefined) lower(caller.key, low.get(call.key) ?? 0)
        if (low.get(call.key) === order.get(call.key)) close(call.key)
      } else if (!order.has(target)) calls.push(enter(target))
      else if (onStack.has(target)) lower(call.key, order.get(target) ?? 0)
    }
  }
  function close(key: string): void {
    const members = stack.splice(stack.lastIndexOf(key))
    for (const member of members) onStack.delete(member)
    const isCircle = members.length > 1 || edges.get(key)?.includes(key) === true
    if (isCircle) for (const member of members) found.set(member, key)
  }
  return found
}
