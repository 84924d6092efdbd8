import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { canonicalPointer, readPointer } from '../../generator/src/lib/json-pointer.ts'
import { isBareReference } from '../../generator/src/specification/annotations.ts'

const components = '#/components/schemas/'

/** Looks things up across the references of a document and the parts of its compositions. */
export class Composition {
  readonly document: JsonObject

  constructor(document: JsonObject) {
    this.document = document
  }

  read(pointer: string): JsonValue {
    return readPointer(this.document, pointer) ?? true
  }

  /** Pointers of all component schemas. */
  components(): readonly string[] {
    const schemas = this.read('#/components/schemas')
    return Object.keys(isObject(schemas) ? schemas : {}).map((key) => componentPointer(key))
  }

  /** The schema that a component is another name of; by default itself. */
  target(pointer: string, seen: ReadonlySet<string> = new Set()): string {
    const schema = this.read(pointer)
    const next = isObject(schema) && isBareReference(schema) ? referenceOf(schema) : undefined
    return next === undefined || seen.has(next) ? pointer : this.target(next, new Set([...seen, next]))
  }

  /** The parts that all hold for a value: the schema itself, what it refers to, and the members of `allOf`. */
  conjuncts(schema: JsonValue | undefined, seen: ReadonlySet<string> = new Set()): readonly JsonObject[] {
    if (!isObject(schema)) return []
    const pointer = referenceOf(schema)
    const target =
      pointer === undefined || seen.has(pointer) ? [] : this.conjuncts(this.read(pointer), new Set([...seen, pointer]))
    const members = listOf(schema['allOf']).flatMap((member) => this.conjuncts(member, seen))
    return [schema, ...target, ...members]
  }

  /** Schemas that the parts of a schema have for one property. */
  propertyIn(schema: JsonValue | undefined, name: string): readonly JsonObject[] {
    return this.conjuncts(schema).flatMap(({ properties }) =>
      isObject(properties) && Object.hasOwn(properties, name) ? this.conjuncts(properties[name]) : [],
    )
  }
}

/** The canonical pointer of what a schema refers to. */
export function referenceOf(schema: JsonValue | undefined): string | undefined {
  const reference = isObject(schema) ? schema['$ref'] : undefined
  return typeof reference === 'string' && reference.startsWith('#') ? canonicalPointer(reference) : undefined
}

export function componentPointer(key: string): string {
  return components + key.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25')
}

/** The key of a component schema; undefined for pointers to other places. */
export function componentKey(pointer: string): string | undefined {
  const key = pointer.startsWith(components) ? pointer.slice(components.length) : ''
  return key === '' || key.includes('/')
    ? undefined
    : key.replaceAll('%25', '%').replaceAll('~1', '/').replaceAll('~0', '~')
}

export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}
