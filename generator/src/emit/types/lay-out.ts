import { follow, resolve } from '../../lib/follow.ts'
import { isObject, type JsonObject, objectAt } from '../../lib/json.ts'
import { appendPointer, canonicalPointer, pointerKeys } from '../../lib/json-pointer.ts'
import { bodyView } from '../../model/schema/schema-views.ts'
import type { TypeRef, View } from '../../model/type-ref.ts'
import { stringLiteral } from '../code/literal.ts'
import { child, entries, hasReference, parametersOf, type Part, reference, withoutExtensions } from './layout-parts.ts'
import { declaration, members, property, typeLiteral } from './layout-text.ts'

type Print = (type: TypeRef) => string

/**
 * `paths`, `operations` and `components` of a document in the layout of openapi-typescript.
 *
 * @param print prints the type of a schema
 */
export function layOut(document: JsonObject, print: Print): string {
  return new Layout(document, print).text()
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Of components. */
const declaredKinds = new Set(['schemas', 'responses', 'parameters', 'requestBodies', 'headers', 'pathItems'])

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
        ? property(
            path,
            this.#referenced(item, (part) => this.#pathItem(part)),
            { about: item.value },
          )
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
              property(name, this.#referenced(part, type), { about: part.value }),
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
          this.#referenced(one.part, (part) => this.#parameter(part), one.value),
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
    const type = this.#referenced(body, (part) => this.#requestBody(part))
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
        property(
          status,
          this.#referenced(response, (part) => this.#response(part)),
          {
            about: response.value,
          },
        ),
      ),
    )
  }

  #response(response: Part): string {
    const headers = entries(child(response, 'headers')).map(([name, header]) =>
      property(
        name,
        this.#referenced(header, (part) => this.#header(part)),
        {
          isOptional: !hasReference(header) && header.value['required'] !== true,
          about: header.value,
        },
      ),
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

  /** By name where the file declares what a reference names, otherwise in its place. */
  #referenced(part: Part, type: (part: Part) => string, parameter?: JsonObject): string {
    const target = String(part.value['$ref'])
    if (!hasReference(part)) return type(part)
    const [root = '', kind = ''] = pointerKeys(target)
    if (root === 'paths' || (root === 'components' && declaredKinds.has(kind))) return reference(part, parameter)
    const { value, pointer = target } = follow(part.value, this.#document)
    return isObject(value) ? type({ ...part, value, pointer: canonicalPointer(pointer) }) : 'unknown'
  }

  #resolve({ value }: Part): JsonObject {
    return resolve(value, this.#document) ?? {}
  }
}
