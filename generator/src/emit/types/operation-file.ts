import type { InterfaceDeclarationStructure, TypeAliasDeclarationStructure } from 'ts-morph'
import type { Operation } from '../../model/api.ts'
import type { Body } from '../../model/bodies.ts'
import type { Parameter } from '../../model/parameters.ts'
import type { Type } from '../../model/schema/type.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import { comment, docsOf } from '../comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { propertyKey } from '../literal.ts'
import { StructureKind } from '../print/structure-kind.ts'
import type { SourceFiles, Statements } from '../source-file.ts'
import { mention } from './mention.ts'
import type { TypePrinter, TypeText } from './type-printer.ts'

/** `operations/<name>.ts`: what one operation takes and gives. */
export function operationTypesFile(
  operation: Operation,
  printer: TypePrinter,
  sources: SourceFiles,
  folder: string,
): GeneratedFile {
  return sources.file(`${folder}/operations/${operation.name}.ts`, (imports) => {
    const printed = new Map<TypeRef | Type | undefined, TypeText>()
    const typeText = (type: TypeRef | Type | undefined): TypeText => {
      const known = printed.get(type) ?? printer.type(type)
      printed.set(type, known)
      return known
    }
    const text = (type: TypeRef | Type | undefined) => mention(imports, typeText(type), '..')
    const isNamed = (name: string, type: TypeRef | Type | undefined) => typeText(type).text === name
    const print = { text, isNamed, binary: () => mention(imports, printer.binaryBody(), '..') }
    return [
      ...requestTypes(operation, print),
      ...responseType(operation, print),
      ...eventType(operation, print),
      ...itemType(operation, print),
      errorBodies(operation, print),
    ]
  })
}

interface Print {
  /** The type as text; what it mentions is imported. */
  readonly text: (type: TypeRef | Type | undefined) => string
  /** The type of a body of bytes. */
  readonly binary: () => string
  /** Whether a schema is exported under this very name already. */
  readonly isNamed: (name: string, type: TypeRef | Type | undefined) => boolean
}

function requestTypes({ name, types, request }: Operation, print: Print): Statements {
  if (types.request === undefined || request.kind === 'none') return []
  const docs = [`What \`${name}\` takes.`]
  if (request.kind === 'body') {
    const body = bodyAlias(types.request, request.body, docs, print)
    if (types.headers === undefined) return body
    return [
      ...body,
      object(types.headers, request.headers, print, [`Headers that \`${name}\` takes in its call options.`]),
    ]
  }
  const structure = object(types.request, request.parameters, print, docs)
  if (request.kind === 'parameters') return [structure]
  const body = {
    name: 'body',
    hasQuestionToken: !request.body.required,
    type: bodyText(request.body, print),
    docs: docsOf(request.body.description),
  }
  return [{ ...structure, properties: [...(structure.properties ?? []), body] }]
}

/** Text and bytes are passed as they are, whatever a schema says of them. */
function bodyText({ encoding, type }: Body, print: Print): string {
  if (encoding === 'text') return 'string'
  return encoding === 'binary' ? print.binary() : print.text(type)
}

function bodyAlias(name: string, body: Body, docs: string[], print: Print): Statements {
  return body.type === undefined ? [typeAlias(name, bodyText(body, print), docs)] : alias(name, body.type, docs, print)
}

function object(
  name: string,
  parameters: readonly Parameter[],
  print: Print,
  docs: string[],
): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    docs,
    properties: parameters.map((parameter) => ({
      name: propertyKey(parameter.property),
      hasQuestionToken: !parameter.required,
      type: parameter.type === undefined ? (parameter.scalar ?? 'unknown') : print.text(parameter.type),
      docs: docsOf(comment({ docs: parameter.docs })),
    })),
  }
}

/** Binary responses are objects of the runtime, so their type stands in core. */
function responseType({ name, types, response, stream }: Operation, print: Print): Statements {
  if (response.decoding === 'binary') return []
  const isOnlyStream = response.decoding === 'none' && stream !== undefined && stream.field === undefined
  if (isOnlyStream) return []
  const docs = docsOf(response.description ?? `What \`${name}\` resolves to.`)
  const [first, ...others] = response.types
  if (first !== undefined && others.length === 0 && !response.maybeEmpty)
    return print.isNamed('never', first)
      ? [typeAlias(types.response, 'unknown', docs)]
      : alias(types.response, first, docs, print)
  const union = [...new Set(response.types.filter((type) => !print.isNamed('never', type)).map(print.text))]
  const base = { json: union.length === 0 ? 'unknown' : union.join(' | '), text: 'string', none: 'undefined' }[
    response.decoding
  ]
  const type = response.maybeEmpty ? `${base} | undefined` : base
  return [typeAlias(types.response, type, docs)]
}

function eventType({ types, stream, name }: Operation, print: Print): Statements {
  if (types.event === undefined || stream === undefined) return []
  return alias(types.event, stream.event, [`One event of the stream of \`${name}\`.`], print)
}

function itemType({ types, pagination, name }: Operation, print: Print): Statements {
  if (types.item === undefined || pagination === undefined) return []
  const docs = [`One item of the pages of \`${name}\`.`]
  const [only, ...others] = pagination.itemTypes
  if (others.length === 0) return alias(types.item, only, docs, print)
  return [typeAlias(types.item, pagination.itemTypes.map(print.text).join(' | '), docs)]
}

function errorBodies({ name, types, errors }: Operation, print: Print): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: types.errorBodies,
    docs: [`Error bodies that are documented for \`${name}\`, by status.`],
    properties: errors.map(({ status, description, body }) => ({
      name: propertyKey(status),
      type: body === undefined ? 'unknown' : print.text(body),
      docs: docsOf(description),
    })),
  }
}

/** A name for a type; nothing where a schema has that name itself. */
function alias(name: string, type: TypeRef | Type | undefined, docs: string[], print: Print): Statements {
  return print.isNamed(name, type) ? [] : [typeAlias(name, print.text(type), docs)]
}

function typeAlias(name: string, type: string, docs: string[]): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs }
}
