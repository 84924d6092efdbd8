import { readPointer } from '../../lib/json-pointer.ts'
import { type Docs, readDocs } from '../docs.ts'
import { contentStyle, contentType, type ParameterStyle, readStyle, wholeQueryStyle } from './parameter-style.ts'
import { noteParameterMembers, noteWholeQueries } from './parameter-members.ts'
import type { RawOperation } from '../raw-operations.ts'
import { isFlat } from '../schema/is-flat.ts'
import { isToken } from '../token.ts'
import { onlyAlternative } from '../schema/alternatives.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import { type FormField, readFields } from './form-fields.ts'
import { inView, type Node, type Reader, stringAt } from '../reader.ts'
import { readAbout } from '../schema/about.ts'
import { type About, formOf } from '../schema/type.ts'
import type { TypeRef } from '../type-ref.ts'

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
  /** Whether a value is, or lists, plain text, numbers or booleans. */
  readonly isFlat: boolean
  /** Fields of a form that is the whole query, where they are not written in the usual way. */
  readonly fields: readonly FormField[]
  /** Absent where the document gives no schema. */
  readonly type: TypeRef | undefined
  readonly docs: Docs
  /** Documentation and constraints of the schema. */
  readonly about: About | undefined
}

type Location = Parameter['in']

const locations = new Set(['path', 'query', 'header', 'cookie'])

/** Header parameters that OpenAPI says to ignore: they are described by content, response and security. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization'])

/**
 * Parameters of an operation in document order. Properties carry the wire name; where two places use one name, the later
 * one gets its place appended (`id`, `id_query`). What the path template names is a parameter even where none declares it.
 */
export function readParameters(
  reader: Reader,
  types: SchemaTypes,
  operation: RawOperation,
  excludedHeaders: ReadonlySet<string>,
): readonly Parameter[] {
  const properties = new ExactNames(['body'])
  const inTemplate = templateNames(operation.path)
  const nodes = reader.children(operation, 'parameters')
  noteWholeQueries(reader, operation, nodes)
  const declared = nodes.flatMap((node): readonly Parameter[] => {
    const wireName = stringAt(node, 'name')
    const location = stringAt(node, 'in')
    if (location !== undefined) noteParameterMembers(reader, node, location)
    if (wireName !== undefined && location === 'querystring')
      return [readWholeQuery(reader, types, node, properties.take(wireName, 'query'))]
    if (wireName === undefined || !isLocation(location)) {
      const isBody = location === 'body' || location === 'formData'
      const message = isBody
        ? `"in: ${location}" is of Swagger 2.0; OpenAPI 3 describes a body beside the parameters`
        : 'A parameter needs a name and a place'
      reader.report(
        node,
        'invalid-parameter',
        message,
        isBody ? 'Move its schema to "requestBody".' : 'Give "name" and "in".',
      )
      return []
    }
    if (wireName === '' || (location === 'header' && !isToken(wireName))) {
      const message = `No parameter "in: ${location}" can have the name "${wireName}"; it is left out`
      reader.note(node, 'parameter-name', message, 'Correct the name, or remove the parameter.')
      return []
    }
    const header = wireName.toLowerCase()
    if (location === 'header' && (ignoredHeaders.has(header) || excludedHeaders.has(header))) return []
    const isWritten = location === 'query' && inTemplate.has(wireName) && isInQuery(operation.path, wireName)
    const place = isWritten ? 'path' : location
    if (isWritten) {
      const message = `The query of the path ${operation.path} contains {${wireName}}, which is the query parameter`
      reader.note(node, 'undeclared-path-parameter', message, 'Remove it from the path: parameters add themselves.')
    }
    const written = place === 'path' ? inPath(wireName, inTemplate) : wireName
    if (written === undefined) {
      const message = `The path ${operation.path} does not contain the path parameter "${wireName}"`
      reader.note(node, 'unused-path-parameter', message, `Write {${wireName}} in the path, or remove the parameter.`)
      return []
    }
    if (place === 'path') inTemplate.delete(written)
    if (written !== wireName) {
      const message = `The path ${operation.path} writes the path parameter "${wireName}" as {${written}}`
      reader.note(node, 'unused-path-parameter', message, `Write {${wireName}} in the path.`)
    }
    return [{ ...readParameter(reader, types, node, written, place), property: properties.take(wireName, place) }]
  })
  const missing = [...inTemplate].map((name) => {
    const message = `The path ${operation.path} contains {${name}}, which no parameter describes; it is taken as text`
    reader.note(operation, 'undeclared-path-parameter', message, `Add a parameter "${name}" with "in: path".`)
    return undeclared(name, properties.take(name, 'path'))
  })
  return [...declared, ...missing]
}

function isInQuery(path: string, name: string): boolean {
  return path.slice(path.split('?', 1)[0]?.length).includes(`{${name}}`)
}

function templateNames(path: string): Set<string> {
  return new Set([...path.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name])))
}

/**
 * How the template writes a name: as it is, or as frameworks and URI templates do (`+name`, `name*`, `name+`, `name?`,
 * `name:[0-9]+`, `name=files/**`), or in another case.
 */
function inPath(name: string, inTemplate: ReadonlySet<string>): string | undefined {
  if (inTemplate.has(name)) return name
  const bare = (written: string) => /^[\s+#./;?&:*]*([^\s=:*+?<(]*)/.exec(written)?.[1] ?? ''
  const all = [...inTemplate]
  return (
    all.find((written) => bare(written) === name) ??
    all.find((written) => bare(written).toLowerCase() === name.toLowerCase())
  )
}

function undeclared(name: string, property: string): Parameter {
  return {
    property,
    wireName: name,
    in: 'path',
    required: true,
    style: 'simple',
    explode: false,
    allowReserved: false,
    acceptsAnyText: true,
    scalar: 'string',
    isFlat: true,
    fields: [],
    type: undefined,
    docs: { summary: undefined, description: undefined, deprecated: false },
    about: undefined,
  }
}

/** `in: querystring` (OpenAPI 3.2): one value is the whole query, written by its media type. */
function readWholeQuery(reader: Reader, types: SchemaTypes, node: Node, property: string): Parameter {
  const type = contentType(node)
  const media = reader.media(node, (one) => one === type)
  const style = wholeQueryStyle(type)
  const fields = media === undefined || style !== 'wholeForm' ? [] : readFields(reader, types, media)
  return { ...readParameter(reader, types, node, property, 'query', style), property, fields }
}

function readParameter(
  reader: Reader,
  types: SchemaTypes,
  node: Node,
  wireName: string,
  location: Location,
  whole?: ParameterStyle,
): Omit<Parameter, 'property'> {
  const mediaType = contentType(node)
  noteOtherTypes(reader, node, mediaType)
  const { style, explode } =
    mediaType === undefined ? readStyle(reader, node, location) : { style: contentStyle(mediaType), explode: false }
  const declared = inView(readType(reader, node), 'request')
  const scalar = scalarOf(types, declared)
  const isText = (whole ?? style) === 'text' || whole === 'wholeText'
  // Content other than JSON is written by the caller, whatever its schema declares.
  const type = isText && scalar === undefined ? undefined : declared
  return {
    wireName,
    in: location,
    required: location === 'path' || node.value['required'] === true,
    style: whole ?? style,
    explode,
    allowReserved: node.value['allowReserved'] === true,
    acceptsAnyText: acceptsAnyText(reader, node),
    scalar: isText ? (scalar ?? 'string') : scalar,
    isFlat: isText || type === undefined || (style !== 'json' && isFlat(types.at(type), types)),
    fields: [],
    type,
    docs: readDocs(node),
    about: type && readAbout(readPointer(reader.document.value, type.pointer) ?? true),
  }
}

/** A parameter is written in one way, so OpenAPI allows one media type. */
function noteOtherTypes(reader: Reader, node: Node, used: string | undefined): void {
  const others = Object.keys(node.value['content'] ?? {}).filter((type) => type !== used)
  if (others.length === 0) return
  const message = `A parameter has one media type; "${used}" is used, not ${others.map((one) => `"${one}"`).join(', ')}`
  reader.note(node, 'parameter-style', message, 'Leave the one that the API reads.', 'types of a parameter')
}

const restrictions = ['enum', 'const', 'format', 'pattern', 'maxLength', 'oneOf', 'anyOf', 'allOf']

function acceptsAnyText(reader: Reader, node: Node): boolean {
  const schema = reader.child(node, 'schema')?.value
  return schema?.['type'] === 'string' && restrictions.every((keyword) => schema[keyword] === undefined)
}

function scalarOf(types: SchemaTypes, type: TypeRef | undefined): Parameter['scalar'] {
  const only = type === undefined ? undefined : onlyAlternative(types.at(type), types)
  if (only?.kind !== 'keyword' || formOf(only) !== undefined) return undefined
  return only.name === 'string' || only.name === 'number' ? only.name : undefined
}

function readType(reader: Reader, node: Node): TypeRef | undefined {
  const type = contentType(node)
  return reader.type(type === undefined ? node : reader.media(node, (one) => one === type))
}

function isLocation(value: string | undefined): value is Location {
  return value !== undefined && locations.has(value)
}

/** Property names are never files, so unlike in `NameRegistry` their case distinguishes them. */
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
