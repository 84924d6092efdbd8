import type { Api } from '../../model/api.ts'
import type { ObjectType, Type } from '../../model/schema/type.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import { unknown } from '../../model/schema/type.ts'

/** Contents of a type. */
export interface Contents {
  /** Members that every value of the type has. */
  readonly object: ObjectType | undefined
  /** Types of which a value has one, besides. */
  readonly options: readonly Type[]
}

/** Looks into types for the pages that show them. */
export class TypeContents {
  readonly #types: Api['types']
  readonly #descriptions: ReadonlyMap<string, string | undefined>

  constructor({ types, schemas }: Pick<Api, 'types' | 'schemas'>) {
    this.#types = types
    this.#descriptions = new Map(schemas.map(({ key, docs }) => [key, docs.description]))
  }

  /** A type as a mention: a component by its name. */
  at(type: TypeRef | undefined): Type {
    return type === undefined ? unknown : this.#types.at(type)
  }

  /** Documentation of a component. */
  description(type: Type): string | undefined {
    return type.kind === 'named' ? this.#descriptions.get(type.key) : undefined
  }

  /** A component is opened, and what is composed of objects is one object. */
  of(type: Type): Contents {
    const opened = this.#types.opened(type)
    if (opened.kind === 'union') return { object: undefined, options: opened.members }
    const object = this.#object(opened)
    if (object !== undefined || opened.kind !== 'intersection') return { object, options: [] }
    // Objects beside a choice of several.
    const isObject = (member: Type) => this.#object(member) !== undefined
    const members = opened.members.filter(isObject)
    const [choice, ...others] = opened.members
      .filter((member) => !isObject(member))
      .map((one) => this.#types.opened(one))
    return choice?.kind === 'union' && others.length === 0
      ? { object: this.#object({ kind: 'intersection', members }), options: choice.members }
      : { object: undefined, options: [] }
  }

  #object(type: Type): ObjectType | undefined {
    const [only, ...others] = this.#types.alternatives.of(type)
    return others.length === 0 && only?.kind === 'object' ? only : undefined
  }
}
