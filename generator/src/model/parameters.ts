import { readPointer } from '../json-pointer.ts'
import { type Docs, readDocs } from './docs.ts'
import { hasType, plainSchema } from './plain-schema.ts'
import { inView, type Node, type Reader, stringAt } from './reader.ts'
import type { TypeRef } from './type-ref.ts'

type ParameterStyle =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject'
  /** Serialised as JSON (`content` instead of `schema`). */
  | 'json'

export interface Parameter {
  /** Property of the request object; the wire name unless two parameters collide. */
  readonly property: string
  readonly wireName: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly style: ParameterStyle
  readonly explode: boolean
  /** Reserved characters of RFC 3986 are sent as they are. */
  readonly allowReserved: boolean
  /** Whether any string is a valid value. */
  readonly acceptsAnyText: boolean
  /** Absent where not every value of a simple type, or of no simple type, is valid. */
  readonly scalar: 'string' | 'number' | undefined
  /** Absent where the document gives no schema. */
  readonly type: TypeRef | undefined
  readonly docs: Docs
}

type Location = Parameter['in']

const locations = new Set(['path', 'query', 'header', 'cookie'])
const styles = new Set(['simple', 'label', 'matrix', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject'])
const defaultStyles = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' } as const

/** Header parameters that OpenAPI says to ignore: they are described by content, response and security. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization'])

/**
 * Parameters of an operation in document order. Properties carry the wire name; where two places use one name, the later
 * one gets its place appended (`id`, `id_query`).
 */
export function readParameters(
  reader: Reader,
  operation: Node,
  excludedHeaders: ReadonlySet<string>,
): readonly Parameter[] {
  const properties = new ExactNames(['body'])
  return reader.children(operation, 'parameters').flatMap((node) => {
    const wireName = stringAt(node, 'name')
    const location = stringAt(node, 'in')
    if (wireName === undefined || !isLocation(location)) {
      reader.report(node, 'invalid-parameter', 'A parameter needs a name and a place', 'Give "name" and "in".')
      return []
    }
    const header = wireName.toLowerCase()
    if (location === 'header' && (ignoredHeaders.has(header) || excludedHeaders.has(header))) return []
    return [{ ...readParameter(reader, node, wireName, location), property: properties.take(wireName, location) }]
  })
}

function readParameter(reader: Reader, node: Node, wireName: string, location: Location): Omit<Parameter, 'property'> {
  const style = readStyle(node, location)
  const explode = node.value['explode']
  const type = inView(readType(reader, node), 'request')
  return {
    wireName,
    in: location,
    required: location === 'path' || node.value['required'] === true,
    style,
    explode: typeof explode === 'boolean' ? explode : style === 'form',
    allowReserved: node.value['allowReserved'] === true,
    acceptsAnyText: acceptsAnyText(reader, node),
    scalar: scalarOf(reader, type),
    type,
    docs: readDocs(node),
  }
}

function readStyle(node: Node, location: Location): ParameterStyle {
  if (contentType(node) !== undefined) return 'json'
  const style = stringAt(node, 'style')
  return isStyle(style) ? style : defaultStyles[location]
}

const restrictions = ['enum', 'const', 'format', 'pattern', 'maxLength', 'oneOf', 'anyOf', 'allOf']

function acceptsAnyText(reader: Reader, node: Node): boolean {
  const schema = reader.child(node, 'schema')?.value
  return schema?.['type'] === 'string' && restrictions.every((keyword) => schema[keyword] === undefined)
}

function scalarOf(reader: Reader, type: TypeRef | undefined): Parameter['scalar'] {
  const document = reader.document.value
  const schema = plainSchema(document, type && readPointer(document, type.pointer))
  if (schema === undefined || 'enum' in schema || 'const' in schema) return undefined
  if (hasType(schema, 'string')) return 'string'
  return hasType(schema, 'integer') || hasType(schema, 'number') ? 'number' : undefined
}

function readType(reader: Reader, node: Node): TypeRef | undefined {
  const type = contentType(node)
  if (type === undefined) return reader.type(node)
  const media = reader.children(node, 'content').find(({ key }) => key === type)
  return media === undefined ? undefined : reader.type(media)
}

function contentType(node: Node): string | undefined {
  const content = node.value['content']
  return typeof content === 'object' && content !== null ? Object.keys(content)[0] : undefined
}

function isLocation(value: string | undefined): value is Location {
  return value !== undefined && locations.has(value)
}

function isStyle(value: string | undefined): value is ParameterStyle {
  return value !== undefined && styles.has(value)
}

/** Property names are never files, so unlike in `NameRegistry` their case tells them apart. */
class ExactNames {
  readonly #taken: Set<string>

  constructor(reserved: readonly string[]) {
    this.#taken = new Set(reserved)
  }

  take(name: string, location: Location): string {
    let property = this.#taken.has(name) ? `${name}_${location}` : name
    while (this.#taken.has(property)) property += '_'
    this.#taken.add(property)
    return property
  }
}
