import { resolve } from '../../follow.ts'
import { isObject, type JsonObject, listAt, objectAt } from '../../json.ts'
import { appendPointer, canonicalPointer, pointerKeys } from '../../json-pointer.ts'
import { bodyView } from '../../model/schema-views.ts'
import type { TypeRef, View } from '../../model/type-ref.ts'
import { stringLiteral } from '../code/literal.ts'
import { declaration, members, property, typeLiteral } from './layout-text.ts'

type Print = (type: TypeRef) => string

/** An object of the document, its place and the direction in which it travels. */
interface Part {
  readonly value: JsonObject
  readonly pointer: string
  readonly view: View
}

/**
 * `paths`, `operations` and `components` of a document in the layout of openapi-typescript.
 *
 * @param print prints the type of a schema
 */
export function layOut(document: JsonObject, print: Print): string {
  return new Layout(document, print).text()
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

class Layout {
  readonly #document: JsonObject
  readonly #print: Print
  /** Operations by their ids, which are declared once for all paths. */
  readonly #operations = new Map<string, string>()

  constructor(document: JsonObject, print: Print) {
    this.#document = document
    this.#print = print
  }

  text(): string {
    const root: Part = { value: this.#document, pointer: '#', view: 'response' }
    const paths = withoutExtensions(entries(child(root, 'paths'))).map(([path, item]) =>
      hasReference(item)
        ? property(path, reference(item), { about: item.value })
        : property(path, this.#pathItem(item)),
    )
    const components = this.#components(child(root, 'components'))
    return [
      declaration('paths', paths),
      declaration('webhooks', []),
      declaration('components', components),
      declaration('$defs', []),
      declaration('operations', [...this.#operations.values()]),
    ].join('\n\n')
  }

  #components(components: Part): readonly string[] {
    const schemas = Object.keys(objectAt(components.value, 'schemas')).map((key) =>
      property(key, this.#print({ pointer: appendPointer(components.pointer, 'schemas', key), view: 'response' })),
    )
    const others: readonly [key: string, view: View, type: (part: Part) => string][] = [
      ['responses', 'response', (part) => this.#response(part)],
      ['parameters', 'request', (part) => this.#parameter(part)],
      ['requestBodies', 'request', (part) => this.#requestBody(part)],
      ['headers', 'response', (part) => this.#header(part)],
      ['pathItems', 'response', (part) => this.#pathItem(part)],
    ]
    return [
      property('schemas', members(schemas)),
      ...others.map(([key, view, type]) =>
        property(
          key,
          members(
            entries(child(components, key, view)).map(([name, part]) =>
              property(name, hasReference(part) ? reference(part) : type(part), { about: part.value }),
            ),
          ),
        ),
      ),
    ]
  }

  #pathItem(item: Part): string {
    const shared = parametersOf(item)
    return typeLiteral([this.#parameters(shared), ...methods.map((method) => this.#method(item, method, shared))])
  }

  #method(item: Part, method: string, shared: readonly Part[]): string {
    if (!isObject(item.value[method])) return property(method, 'never', { isOptional: true })
    const operation = child(item, method)
    // A parameter of the operation replaces that of the path in its place.
    const parameters = new Map(
      [...shared, ...parametersOf(operation)].map((part) => {
        const { in: place, name } = this.#resolve(part)
        return [`${String(place)}-${String(name)}`, part]
      }),
    )
    const parts = [
      this.#parameters([...parameters.values()]),
      this.#requestBodyOf(operation),
      property('responses', this.#responses(child(operation, 'responses', 'response'))),
    ]
    const id = String(operation.value['operationId'] ?? '').replaceAll('#', '/')
    const about = operation.value
    const type = typeLiteral(parts)
    const declared = property(id, type)
    const known = this.#operations.get(id) ?? declared
    // A path item that paths refer to has operations of the same ids as its copies there.
    if (id === '' || known !== declared) return property(method, type, { about })
    this.#operations.set(id, declared)
    return property(method, `operations[${stringLiteral(id)}]`, { about })
  }

  #parameters(parts: readonly Part[]): string {
    const resolved = parts.map((part) => ({ part, value: this.#resolve(part) }))
    const places = ['query', 'header', 'path', 'cookie'].map((place) => {
      const own = resolved.filter(({ value }) => value['in'] === place)
      const isOptional = ({ value }: (typeof own)[number]) => place !== 'path' && value['required'] !== true
      const types = own.map((one) =>
        property(
          String(one.value['name']),
          hasReference(one.part) ? reference(one.part, one.value) : this.#parameter(one.part),
          { isOptional: isOptional(one), about: one.value },
        ),
      )
      return property(place, members(types), { isOptional: own.every(isOptional) })
    })
    return property('parameters', typeLiteral(places))
  }

  #parameter(parameter: Part): string {
    return this.#schema(parameter) ?? 'string'
  }

  #requestBodyOf(operation: Part): string {
    if (!isObject(operation.value['requestBody'])) return property('requestBody', 'never', { isOptional: true })
    const body = child(operation, 'requestBody', 'request')
    const type = hasReference(body) ? reference(body) : this.#requestBody(body)
    return property('requestBody', type, {
      isOptional: this.#resolve(body)['required'] !== true,
      about: body.value,
    })
  }

  #requestBody(body: Part): string {
    const content = this.#content(body)
    return typeLiteral([
      property('content', typeLiteral(content.length > 0 ? content : [property('*/*', 'never', { isOptional: true })])),
    ])
  }

  #responses(responses: Part): string {
    return members(
      withoutExtensions(entries(responses)).map(([status, response]) =>
        property(status, hasReference(response) ? reference(response) : this.#response(response), {
          about: response.value,
        }),
      ),
    )
  }

  #response(response: Part): string {
    const headers = entries(child(response, 'headers')).map(([name, header]) =>
      property(name, hasReference(header) ? reference(header) : this.#header(header), {
        isOptional: !hasReference(header) && header.value['required'] !== true,
        about: header.value,
      }),
    )
    const content = this.#content(response)
    return typeLiteral([
      property('headers', typeLiteral([...headers, '[name: string]: unknown'])),
      property('content', members(content), { isOptional: content.length === 0 }),
    ])
  }

  #header(header: Part): string {
    const schema = this.#schema(header)
    if (schema !== undefined) return schema
    return isObject(header.value['content']) ? typeLiteral(this.#content(header)) : 'unknown'
  }

  #content(owner: Part): readonly string[] {
    return entries(child(owner, 'content')).map(([type, media]) => {
      const view = media.view === 'request' && type.includes('/') ? bodyView(type) : media.view
      return property(type, this.#schema({ ...media, view }) ?? 'unknown')
    })
  }

  #schema({ value, pointer, view }: Part): string | undefined {
    const { schema } = value
    if (schema === undefined) return undefined
    const isBare = isObject(schema) && Object.keys(schema).length === 1 && typeof schema['$ref'] === 'string'
    const at = isBare ? canonicalPointer(String(schema['$ref'])) : appendPointer(pointer, 'schema')
    return this.#print({ pointer: at, view })
  }

  #resolve({ value }: Part): JsonObject {
    return resolve(value, this.#document) ?? {}
  }
}

function child({ value, pointer, view }: Part, key: string, own: View = view): Part {
  return { value: objectAt(value, key), pointer: appendPointer(pointer, key), view: own }
}

function entries({ value, pointer, view }: Part): readonly (readonly [key: string, part: Part])[] {
  return Object.entries(value).flatMap(([key, member]) =>
    isObject(member) ? [[key, { value: member, pointer: appendPointer(pointer, key), view }] as const] : [],
  )
}

function parametersOf({ value, pointer }: Part): readonly Part[] {
  return listAt(value, 'parameters').flatMap((parameter, index) =>
    isObject(parameter)
      ? [{ value: parameter, pointer: appendPointer(pointer, 'parameters', String(index)), view: 'request' } as const]
      : [],
  )
}

function withoutExtensions<Entry extends readonly [key: string, part: Part]>(all: readonly Entry[]): readonly Entry[] {
  return all.filter(([key]) => !key.startsWith('x-'))
}

function hasReference({ value }: Part): boolean {
  return typeof value['$ref'] === 'string'
}

/** The type at a reference. Parameters in a path are by their names, not in a list. */
function reference({ value }: Part, parameter?: JsonObject): string {
  const [root = '', ...keys] = pointerKeys(String(value['$ref']))
  const isListed = parameter !== undefined && keys.length > 2
  const path = isListed ? [...keys.slice(0, -1), String(parameter['in']), String(parameter['name'])] : keys
  return root + path.map((key) => `[${stringLiteral(key)}]`).join('')
}
