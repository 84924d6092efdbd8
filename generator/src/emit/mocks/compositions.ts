import { isKeyword, type Type } from '../../model/schema/type.ts'

/** Types whose components are written out in place, so that a component may be inside of itself without its factory. */
export type Composition = Extract<Type, { kind: 'intersection' | 'with-required' | 'without' }>

function isComposition(type: Type): type is Composition {
  return type.kind === 'intersection' || type.kind === 'with-required' || type.kind === 'without'
}

/** Deeper, what may be missing is left out: each level repeats all members of its components. */
const maxDepth = 2

/** The compositions around a place. */
export class OpenCompositions {
  readonly #keys: readonly string[]

  constructor(keys: readonly string[] = []) {
    this.#keys = keys
  }

  inside(type: Composition): OpenCompositions {
    return new OpenCompositions([...this.#keys, keyOf(type)])
  }

  /** Whether the type is written out already around the place. */
  contains(type: Composition): boolean {
    return this.#keys.includes(keyOf(type))
  }

  /** Whether values of a type go so deep that none is made where it may be missing. */
  isTooDeep(type: Type): boolean {
    if (this.#keys.length === 0) return false
    if (isComposition(type)) return this.#keys.length >= maxDepth || this.contains(type)
    if (type.kind !== 'union') return false
    return type.members.every((member) => isKeyword(member, 'null') || this.isTooDeep(member))
  }
}

/** The same for compositions of the same parts, in any order. */
function keyOf(type: Type): string {
  const parts = new Set<string>()
  const add = (part: Type): void => {
    switch (part.kind) {
      case 'named':
        parts.add(part.name)
        break
      case 'object':
        for (const { name } of part.properties) parts.add(JSON.stringify(name))
        break
      case 'intersection':
      case 'union':
        part.members.forEach(add)
        break
      case 'with-required':
        for (const key of part.keys) parts.add(`required ${JSON.stringify(key)}`)
        add(part.type)
        break
      case 'without':
        add(part.type)
        break
      case 'literal':
        parts.add(`value ${JSON.stringify(part.value)}`)
        break
      default:
        parts.add(part.kind)
    }
  }
  add(type)
  return [...parts].toSorted().join(' ')
}
