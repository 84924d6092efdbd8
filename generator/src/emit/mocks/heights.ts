import type { Api } from '../../model/api.ts'
import type { NamedType, Type } from '../../model/schema/type.ts'

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

  of(type: Type): number {
    switch (type.kind) {
      case 'named':
        return this.#known.get(type.name) ?? Infinity
      case 'array':
        return type.limits?.some(({ keyword, value }) => keyword === 'minItems' && value !== 0) === true
          ? 1 + this.of(type.item)
          : 0
      case 'tuple':
        return 1 + Math.max(0, ...type.items.map((item) => this.of(item.type)))
      case 'object':
        return (
          1 + Math.max(0, ...type.properties.filter(({ optional }) => !optional).map((member) => this.of(member.type)))
        )
      case 'union':
        return Math.min(...type.members.map((member) => this.of(member)))
      case 'intersection':
      case 'with-required':
      case 'without':
        return Math.min(...this.#types.alternatives.of(type).map((one) => this.of(one)))
      default:
        return 0
    }
  }
}
