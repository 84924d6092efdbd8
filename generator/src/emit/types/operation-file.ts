import type { Operation } from '../../model/api.ts'
import type { Body, BodyContent } from '../../model/operations/bodies.ts'
import type { Parameter } from '../../model/operations/parameters.ts'
import { isKeyword, type Type } from '../../model/schema/type.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import { comment, docsOf } from '../code/comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { declareInterface, declareType } from '../code/declare.ts'
import { propertyKey, stringLiteral } from '../code/literal.ts'
import type { SourceFiles, Statements } from '../code/source-file.ts'
import type { TypePrinter } from '../code/type-printer.ts'

/** `operations/<name>.ts`: what one operation takes and gives. */
export function operationTypesFile(
  operation: Operation,
  printer: TypePrinter,
  sources: SourceFiles,
  folder: string,
): GeneratedFile {
  return sources.fileOf([operation], `${folder}/operations/${operation.name}.ts`, (scope) => {
    const write = (name: string) => scope.type('../schemas.js', name)
    const print: Print = {
      typeOf: (type) => printer.typeOf(type),
      text: (type) => printer.type(type, write),
      json: (type) => printer.json(type, write),
      binary: () => printer.binaryBody(write),
      record: scope.global('Record'),
    }
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
  readonly typeOf: TypePrinter['typeOf']
  /** The type as text; what it mentions is imported. */
  readonly text: (type: TypeRef | Type | undefined) => string
  /** The same for a value that nothing converts. */
  readonly json: (type: TypeRef) => string
  /** The type of a body of bytes. */
  readonly binary: () => string
  /** The global type. */
  readonly record: string
}

function requestTypes({ name, types, request }: Operation, print: Print): Statements {
  if (types.request === undefined || request.kind === 'none') return []
  const others = 'body' in request && request.body.alternatives.length > 0
  const choice = others
    ? ` The body is sent as \`${request.body.mediaType}\`, unless a \`contentType\` beside it says another type.`
    : ''
  const docs = [`Request of \`${name}\`.${choice}`]
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
  return [{ ...structure, properties: [...structure.properties, body] }]
}

/** The body in its usual media type, or what names another one beside it. */
function bodyText(body: Body, print: Print): string {
  const others = body.alternatives.map(
    (content) => `{ contentType: ${stringLiteral(content.mediaType)}; body: ${contentText(content, print)} }`,
  )
  return [contentText(body, print), ...others].join(' | ')
}

/** Text and bytes are passed as they are, whatever a schema says of them. */
function contentText({ encoding, type }: BodyContent, print: Print): string {
  if (encoding === 'text') return 'string'
  return encoding === 'binary' ? print.binary() : print.text(type)
}

function bodyAlias(name: string, body: Body, docs: string[], print: Print): Statements {
  return body.type === undefined || body.alternatives.length > 0
    ? [declareType(name, bodyText(body, print), docs)]
    : alias(name, body.type, docs, print)
}

function object(name: string, parameters: readonly Parameter[], print: Print, docs: string[]) {
  const properties = parameters.map((parameter) => ({
    name: propertyKey(parameter.property),
    hasQuestionToken: !parameter.required,
    type: parameter.type === undefined ? (parameter.scalar ?? 'unknown') : print.text(parameter.type),
    docs: docsOf(comment({ docs: parameter.docs })),
  }))
  return { ...declareInterface(name, { docs }), properties }
}

/** Binary responses are objects of the runtime, so their type is in core; other types are here. */
function responseType({ name, types, response, stream }: Operation, print: Print): Statements {
  const kinds = response.kinds.filter((kind) => kind !== 'binary')
  if (kinds.length === 0 && response.decoding === 'binary') return []
  const isOnlyStream = response.decoding === 'none' && stream !== undefined && stream.field === undefined
  if (isOnlyStream) return []
  const docs = docsOf(response.description ?? `Response of \`${name}\`.`)
  const isNever = (type: TypeRef) => isKeyword(print.typeOf(type), 'never')
  const [first, ...others] = response.types
  if (first !== undefined && others.length === 0 && kinds.length === 1 && !response.maybeEmpty)
    return isNever(first) ? [declareType(types.response, 'unknown', docs)] : alias(types.response, first, docs, print)
  const known = response.types.filter((type) => !isNever(type)).map(print.text)
  const texts = { json: known.length === 0 ? ['unknown'] : known, text: ['string'] }
  const union = kinds.length === 0 ? ['undefined'] : kinds.flatMap((kind) => texts[kind])
  if (response.maybeEmpty) union.push('undefined')
  return [declareType(types.response, [...new Set(union)].join(' | '), docs)]
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
  return [declareType(types.item, pagination.itemTypes.map(print.text).join(' | '), docs)]
}

function errorBodies({ name, types, errors }: Operation, print: Print): Statements[number] {
  if (errors.length === 0)
    return declareType(types.errorBodies, `${print.record}<never, never>`, [`No error is documented for \`${name}\`.`])
  return declareInterface(types.errorBodies, {
    docs: [`Error bodies that are documented for \`${name}\`, by status.`],
    properties: errors.map(({ status, description, body }) => ({
      name: propertyKey(status),
      type: body === undefined ? 'unknown' : print.json(body),
      docs: docsOf(description),
    })),
  })
}

/** A name for a type; nothing where a schema has that name itself. */
function alias(name: string, type: TypeRef | Type | undefined, docs: string[], print: Print): Statements {
  const known = print.typeOf(type)
  return known.kind === 'named' && known.name === name ? [] : [declareType(name, print.text(type), docs)]
}
