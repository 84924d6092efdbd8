import { transformSchema, transformSchemaObject, type GlobalContext } from 'openapi-typescript'
import ts from 'typescript'
import { isObject, type JsonObject } from '../../json.ts'
import { appendPointer, pointerKeys, readPointer } from '../../json-pointer.ts'
import type { Schema } from '../../model/schemas.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import { asDocument, printerContext, type AnySchema, type PrintedProperty } from './printer-context.ts'
import { schemaComment } from './schema-comment.ts'
import { typeView } from './type-view.ts'

/** A type as text, with the exported names it mentions so that files can import them. */
export interface TypeText {
  readonly text: string
  /** Names of `schemas.ts`. */
  readonly schemas: ReadonlySet<string>
  /** Root names of `openapi.ts`: `components`, `paths`, `operations`. */
  readonly roots: ReadonlySet<string>
}

/** One property of an object type. */
interface PropertyText {
  readonly name: string
  readonly optional: boolean
  readonly readonly: boolean
  readonly comment: string | undefined
  readonly type: TypeText
}

export type Declaration =
  | { readonly kind: 'interface'; readonly properties: readonly PropertyText[] }
  | { readonly kind: 'alias'; readonly type: TypeText }

const rootNames = new Set(['components', 'paths', 'operations', 'webhooks'])

/**
 * Prints the types of a document through openapi-typescript's transforms. References to component schemas come out as
 * their exported names instead of lookups in `components`, so that editors show names.
 */
export class TypePrinter {
  readonly #view: JsonObject
  readonly #names: ReadonlyMap<string, string>
  readonly #context: GlobalContext
  readonly #printer: ts.Printer
  readonly #file = ts.createSourceFile('types.ts', '', ts.ScriptTarget.ESNext)
  #properties: PrintedProperty[] = []
  #namespace: string | undefined
  #needsWithRequired = false
  #mentioned = { schemas: new Set<string>(), roots: new Set<string>() }

  constructor(document: JsonObject, schemas: readonly Schema[]) {
    this.#view = typeView(document)
    this.#names = new Map(schemas.map((schema) => [schema.key, schema.name]))
    this.#context = printerContext(this.#view, (property) => this.#properties.push(property))
    this.#printer = ts.createPrinter(
      { newLine: ts.NewLineKind.LineFeed },
      { substituteNode: (_hint, node) => this.#substitute(node) },
    )
  }

  /** Whether any type printed so far mentions the helper `WithRequired`. */
  get needsWithRequired(): boolean {
    return this.#needsWithRequired
  }

  /** The type of a schema; a component by its name. */
  type(ref: TypeRef | undefined): TypeText {
    if (ref === undefined) return { text: 'unknown', schemas: new Set(), roots: new Set() }
    const name = this.#componentName(ref.pointer)
    if (name !== undefined) return { text: name, schemas: new Set([name]), roots: new Set() }
    return this.#print(this.#transform(ref.pointer))
  }

  /** How a schema is declared: an interface where it is a plain object type, else an alias. */
  declaration(ref: TypeRef): Declaration {
    const node = this.#transform(ref.pointer)
    if (!ts.isTypeLiteralNode(node) || !node.members.every(isPlainProperty))
      return { kind: 'alias', type: this.#print(node) }
    const schemas = new Map(this.#properties.map((property) => [property.node, property.schema]))
    const properties = node.members.filter(isPlainProperty).map((member) => {
      const schema = schemas.get(member)
      return {
        name: this.#print(member.name).text,
        optional: member.questionToken !== undefined,
        readonly: member.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword) ?? false,
        comment: schema === undefined ? undefined : schemaComment(schema),
        type: this.#print(member.type),
      }
    })
    return { kind: 'interface', properties }
  }

  /**
   * The statements of `openapi.ts`: paths, operations and components in openapi-typescript's own layout, with schemas as
   * members of the namespace `schemas`.
   */
  openapi(): TypeText {
    const components = this.#view['components']
    const schemas = isObject(components) && isObject(components['schemas']) ? components['schemas'] : {}
    const named = Object.fromEntries(
      Object.keys(schemas).map((key) => [key, { $ref: appendPointer('#/components/schemas', key) }]),
    )
    const document = isObject(components)
      ? { ...this.#view, components: { ...components, schemas: named } }
      : this.#view
    const nodes = transformSchema(asDocument(document), { ...this.#context, injectFooter: [] })
    this.#namespace = 'schemas'
    const text = this.#collect(() => nodes.map((node) => this.#printNode(node)).join('\n\n'))
    this.#namespace = undefined
    return text
  }

  #transform(pointer: string): ts.TypeNode {
    this.#properties = []
    const schema = readPointer(this.#view, pointer)
    if (!isSchema(schema)) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)
    const node = transformSchemaObject(schema, { path: pointer, ctx: this.#context })
    for (const property of this.#properties) writeComment(property)
    return node
  }

  #print(node: ts.Node): TypeText {
    return this.#collect(() => this.#printNode(node))
  }

  #printNode(node: ts.Node): string {
    return this.#printer.printNode(ts.EmitHint.Unspecified, node, this.#file)
  }

  #collect(print: () => string): TypeText {
    this.#mentioned = { schemas: new Set(), roots: new Set() }
    return { text: print(), ...this.#mentioned }
  }

  #componentName(pointer: string): string | undefined {
    const [root, kind, key, ...rest] = pointerKeys(pointer)
    return root === 'components' && kind === 'schemas' && key !== undefined && rest.length === 0
      ? this.#names.get(key)
      : undefined
  }

  /** `WithRequired<…>` as a member of the namespace that holds it. */
  #qualified(node: ts.TypeReferenceNode): ts.TypeReferenceNode {
    return ts.factory.createTypeReferenceNode(`${this.#namespace}.WithRequired`, node.typeArguments)
  }

  /** Prints `components["schemas"]["X"]` as `X` and notes what a type mentions. */
  #substitute(node: ts.Node): ts.Node {
    const key = schemaLookup(node)
    const name = key === undefined ? undefined : this.#names.get(key)
    if (name !== undefined) {
      this.#mentioned.schemas.add(name)
      return ts.factory.createTypeReferenceNode(this.#namespace === undefined ? name : `${this.#namespace}.${name}`)
    }
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
      const mentioned = node.typeName.text
      if (rootNames.has(mentioned)) this.#mentioned.roots.add(mentioned)
      if (mentioned === 'WithRequired') {
        this.#needsWithRequired = true
        this.#mentioned.schemas.add(mentioned)
        if (this.#namespace !== undefined) return this.#qualified(node)
      }
    }
    return node
  }
}

/** The key in `components["schemas"]["key"]`. */
function schemaLookup(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined
  const { objectType, indexType } = node.objectType
  if (!ts.isTypeReferenceNode(objectType) || !ts.isIdentifier(objectType.typeName)) return undefined
  if (objectType.typeName.text !== 'components' || literal(indexType) !== 'schemas') return undefined
  return literal(node.indexType)
}

function literal(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined
}

type PlainProperty = ts.PropertySignature & { readonly type: ts.TypeNode }

function isPlainProperty(member: ts.TypeElement): member is PlainProperty {
  return ts.isPropertySignature(member) && member.type !== undefined
}

function writeComment({ node, schema }: PrintedProperty): void {
  const text = schemaComment(schema)
  const lines = text?.split('\n') ?? []
  const body =
    lines.length > 1 ? `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n ` : `* ${lines[0] ?? ''} `
  const kind = ts.SyntaxKind.MultiLineCommentTrivia
  const comments = text === undefined ? [] : [{ kind, text: body, pos: -1, end: -1, hasTrailingNewLine: true } as const]
  ts.setSyntheticLeadingComments(node, comments)
}

/** The document was linted; the transforms report what they cannot print. */
function isSchema(value: unknown): value is AnySchema {
  return isObject(value)
}
