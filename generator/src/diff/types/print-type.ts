import type { SchemaTypes } from '../../model/schema/schema-types.ts'
import { formOf, isKeyword, type ObjectType, type TupleType, type Type } from '../../model/schema/type.ts'
import { openMembers, type Member } from './type-members.ts'

/** Members of a union, or fields of an object, that are shown; what matters about more is their number. */
const most = 8
const maxDepth = 2

/** Kinds of types in the order in which they are shown. */
const order: readonly (readonly Type['kind'][])[] = [['literal'], ['keyword', 'file'], ['array', 'tuple'], ['object']]

/** Prints types as TypeScript, for people: named types by their names, long ones shortened with `…`. */
export class TypeText {
  readonly #types: SchemaTypes
  readonly #names: ReadonlyMap<string, string>

  /** @param names exported names of component schemas by key */
  constructor(types: SchemaTypes, names: ReadonlyMap<string, string>) {
    this.#types = types
    this.#names = names
  }

  print(type: Type, depth = 0): string {
    return (type.kind === 'named' ? this.#names.get(type.key) : undefined) ?? this.expand(type, depth)
  }

  /** Looks behind the name of the type itself. */
  expand(type: Type, depth = 0): string {
    const members = openMembers(type, this.#types)
    const own = type.kind === 'named' ? type.key : undefined
    const last = members.filter(isLast)
    const first = order.flatMap((kinds) => members.filter((one) => kinds.includes(one.type.kind) && !isLast(one)))
    // The type that is being looked into would print its own name.
    const distinct = [...new Set(first.map((one) => this.#member(one, own, depth)))]
    const isAnything = distinct.includes('unknown')
    const shown = isAnything ? ['unknown'] : distinct.slice(0, most)
    if (!isAnything && shown.length < distinct.length) shown.push(`… ${distinct.length - shown.length} more`)
    if (last.some(({ type: one }) => one.kind === 'other-string')) shown.push('(string & {})')
    if (last.some(({ type: one }) => isKeyword(one, 'null'))) shown.push('null')
    return shown.length === 0 ? 'never' : shown.join(' | ')
  }

  #member({ type, name }: Member, own: string | undefined, depth: number): string {
    const text = name === undefined || name.key === own ? undefined : this.#names.get(name.key)
    if (text !== undefined) return text
    switch (type.kind) {
      case 'literal':
        return typeof type.value === 'string' ? quote(type.value) : String(type.value)
      case 'array':
        return this.#list(type.item, depth)
      case 'tuple':
        return this.#tuple(type, depth)
      case 'object':
        return this.#object(type, depth)
      case 'keyword':
        return formOf(type) ?? type.name
      default:
        return 'Blob'
    }
  }

  #list(item: Type, depth: number): string {
    const text = depth > maxDepth && item.kind !== 'named' ? '…' : this.print(item, depth + 1)
    return text.includes(' | ') ? `(${text})[]` : `${text}[]`
  }

  #tuple({ items, rest }: TupleType, depth: number): string {
    if (depth > maxDepth) return '[…]'
    const texts = items.map(({ type, optional }) => `${this.print(type, depth + 1)}${optional ? '?' : ''}`)
    if (rest !== undefined) texts.push(`...${this.#list(rest, depth)}`)
    return `[${texts.join(', ')}]`
  }

  #object({ properties, index, isBare }: ObjectType, depth: number): string {
    if (depth >= maxDepth && properties.length > 0) return '{ … }'
    const fields = properties
      .slice(0, most)
      .map(({ name, optional, type }) => `${propertyName(name)}${optional ? '?' : ''}: ${this.print(type, depth + 1)}`)
    if (properties.length > most) fields.push(`… ${properties.length - most} more`)
    if (index !== undefined && isBare !== true) fields.push(`[name: string]: ${this.print(index, depth + 1)}`)
    return fields.length === 0 ? 'object' : `{ ${fields.join('; ')} }`
  }
}

/** Other strings and null come last in the text. */
function isLast({ type }: Member): boolean {
  return type.kind === 'other-string' || isKeyword(type, 'null')
}

/** A property name as TypeScript writes it. */
export function propertyName(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : quote(name)
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}
