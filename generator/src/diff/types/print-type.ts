import { canonicalPointer } from '../../json-pointer.ts'
import type { Alternative, ObjectType } from './alternatives.ts'
import { isReference, type Schemas, type Site } from './schemas.ts'
import { extraFields, propertiesOf, shapeOf } from './shape.ts'

/** Members of a union, or fields of an object, that are shown; what matters about more is their number. */
const most = 8
const deepest = 2

/** Prints types as TypeScript, for people: named types by their names, long ones shortened with `…`. */
export class TypeText {
  readonly #schemas: Schemas
  readonly #names: ReadonlyMap<string, string>

  /** @param names exported names of component schemas by pointer */
  constructor(schemas: Schemas, names: ReadonlyMap<string, string>) {
    this.#schemas = schemas
    this.#names = names
  }

  print(site: Site, depth = 0): string {
    return this.#name(site) ?? this.expand(site, depth)
  }

  /** Looks behind the name of the type itself. */
  expand(site: Site, depth = 0): string {
    const shape = shapeOf(this.#schemas, site)
    const members = [...shape.literals.values(), ...shape.scalars.values(), ...shape.arrays, ...shape.objects].map(
      (one) => this.#member(one, site, depth),
    )
    const distinct = [...new Set(members)]
    const shown = shape.anything ? ['unknown'] : distinct.slice(0, most)
    if (shown.length < distinct.length) shown.push(`… ${distinct.length - shown.length} more`)
    if (shape.open) shown.push('(string & {})')
    if (shape.nullable) shown.push('null')
    return shown.length === 0 ? 'never' : shown.join(' | ')
  }

  #name(site: Site): string | undefined {
    const target = site.schema['$ref']
    const pointer = typeof target === 'string' ? canonicalPointer(target) : site.pointer
    return this.#names.get(pointer)
  }

  #member(one: Alternative, within: Site, depth: number): string {
    // The type that is being looked into would print its own name.
    const isOther = one.site.pointer !== within.pointer && one.site.pointer !== this.#schemas.follow(within).pointer
    const name = isOther ? this.#names.get(one.site.pointer) : undefined
    if (name !== undefined) return name
    if (one.kind === 'literal') return typeof one.value === 'string' ? quote(one.value) : String(one.value)
    if (one.kind === 'array') return this.#array(one.items, depth)
    return one.kind === 'object' ? this.#object(one, depth) : one.kind
  }

  #array(items: Site | undefined, depth: number): string {
    if (items === undefined) return 'unknown[]'
    const text = depth > deepest && !isReference(items) ? '…' : this.print(items, depth + 1)
    return text.includes(' | ') ? `(${text})[]` : `${text}[]`
  }

  #object(one: ObjectType, depth: number): string {
    const properties = [...propertiesOf(one, this.#schemas, 'response')]
    const extra = extraFields(one)
    if (depth >= deepest && properties.length > 0) return '{ … }'
    const fields = properties
      .slice(0, most)
      .map(
        ([name, { site, required }]) => `${propertyName(name)}${required ? '' : '?'}: ${this.print(site, depth + 1)}`,
      )
    if (properties.length > most) fields.push(`… ${properties.length - most} more`)
    if (extra !== undefined) fields.push(`[name: string]: ${this.print(extra, depth + 1)}`)
    return fields.length === 0 ? 'object' : `{ ${fields.join('; ')} }`
  }
}

/** A property name as it stands in TypeScript. */
export function propertyName(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : quote(name)
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}
