import type { Api } from '../../model/api.ts'
import type { NamedType, Type } from '../../model/schema/type.ts'
import { OpenCompositions } from './compositions.ts'

/** How deep the smallest value of a type is: infinite where it contains itself by all that it must have. */
export class Heights {
  readonly #types: Api['types']
  readonly #known = new Map<string, number>()

  /** Heights of components depend on each other, so they are lowered until none changes. */
  constructor({ types }: Pick<Api, 'types'>, components: readonly NamedType[]) {
    this.#types = types
    for (let isChanged = true; isChanged;) {
      isChanged = false
      for (const component of components) {
        const height = 1 + this.of(types.declared(component.key, component.view))
        if (height >= (this.#known.get(component.name) ?? Infinity)) continue
        this.#known.set(component.name, height)
        isChanged = true
      }
    }
  }

  of(type: Type, open = new OpenCompositions()): number {
    const of = (inner: Type) => this.of(inner, open)
    switch (type.kind) {
      case 'named':
        return this.#known.get(type.name) ?? Infinity
      case 'array':
        return type.limits?.some(({ keyword, value }) => keyword === 'minItems' && value !== 0) === true
          ? 1 + of(type.item)
          : 0
      case 'tuple':
        return (
          1 +
          highest(
            type.items.map((item) => item.type),
            of,
          )
        )
      case 'object':
        return (
          1 +
          highest(
            type.properties.filter(({ optional }) => !optional).map((member) => member.type),
            of,
          )
        )
      case 'union':
        return lowest(type.members, of)
      case 'intersection':
      case 'with-required':
      case 'without':
        if (open.contains(type)) return Infinity
        return lowest(this.#types.alternatives.of(type), (inner) => this.of(inner, open.inside(type)))
      default:
        return 0
    }
  }
}

/** No arguments of a function: a list may be longer than a call can have. */
function lowest(types: readonly Type[], of: (type: Type) => number): number {
  return types.reduce((least, type) => Math.min(least, of(type)), Infinity)
}

function highest(types: readonly Type[], of: (type: Type) => number): number {
  return types.reduce((most, type) => Math.max(most, of(type)), 0)
}
