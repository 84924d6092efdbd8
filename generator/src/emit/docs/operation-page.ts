import type { JsonValue } from '../../lib/json.ts'
import type { Api, Operation } from '../../model/api.ts'
import { pageParameter } from '../../model/operations/pagination.ts'
import type { SecurityScheme } from '../../model/security.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import { exportNames, exportsOf } from '../../model/names/export-names.ts'
import { type FieldRow, FieldTable } from './field-rows.ts'
import { cell, code, codeBlock } from '../code/markdown.ts'
import { errorAdvice } from './error-advice.ts'
import { exampleCode } from './example-code.ts'
import { operationTitle } from './operation-title.ts'
import { playgroundRequest } from './playground-data.ts'
import { memberPath } from '../code/member-path.ts'
import { prose, proseLine } from '../code/prose.ts'
import { signatureText } from './signature-text.ts'
import type { TypeContents } from './type-contents.ts'
import { typeText } from './type-text.ts'

/** A type with what it consists of. */
interface TypePart {
  readonly type: string
  readonly rows: readonly FieldRow[]
  readonly description: string
}

interface ErrorRow {
  readonly status: string
  readonly className: string
  readonly body: string
  readonly description: string
  readonly advice: string
}

/** More of an example response is not shown, in characters. */
const longestExample = 6000

const types = '../types/'

/** Contents of an operation's page; texts are Markdown, signatures and examples TypeScript. */
export function operationPage(operation: Operation, api: Api, contents: TypeContents) {
  const { name, pages, docs, request, stream, pagination } = operation
  const withBody = request.kind === 'body' || request.kind === 'mixed' ? request : undefined
  const table = new FieldTable(contents, types)
  const part = (type: TypeRef | undefined, description?: string) => typePart(type, contents, description)
  return {
    name,
    title: operationTitle(operation),
    description: prose(docs.description),
    deprecated: docs.deprecated,
    docsUrl: /^https?:\/\/[^\s<>()]+$/.test(operation.docsUrl ?? '') ? operation.docsUrl : undefined,
    endpoint: code(`${operation.verb} ${operation.path}`),
    className: memberPath(operation, api),
    pages: pages?.name,
    pagesClassName: pages && memberPath({ ...operation, method: pages.method }, api),
    group: groupOf(operation, api),
    aliases: operation.aliases.map((alias) => code(alias.name)).join(', '),
    signature: signatureText(operation, api),
    exports: exportsText(operation),
    credentials: credentialsOf(operation, api),
    example: exampleCode(operation, api),
    inPlayground: playgroundRequest(operation, api) !== undefined,
    orJson: stream?.orJson === true,
    parameters: 'parameters' in request ? table.parameters(request.parameters) : [],
    headers: request.kind === 'body' ? table.parameters(request.headers) : [],
    body: withBody && {
      ...part(withBody.body.type, withBody.body.description),
      mediaType: code(withBody.body.mediaType),
      alternatives: withBody.body.alternatives.map(({ mediaType, type }) => ({
        mediaType: code(mediaType),
        type: type === undefined ? '' : typeText(contents.at(type), types),
      })),
    },
    isMixed: request.kind === 'mixed',
    requestType: operation.types.request,
    response: responsePart(operation, contents),
    responseExample: exampleJson(operation.examples.response),
    event: stream && part(stream.event),
    eventExample: exampleJson(operation.examples.event),
    streamField: stream?.field,
    pagination: pagination && {
      kind: pagination.kind,
      parameter: code(pageParameter(pagination)),
      items: code(pagination.items.map(({ name: step }) => step).join('.')),
      limit: pagination.limit === undefined ? '' : code(pagination.limit),
    },
    errors: errorRows(operation, contents),
    errorType: operation.types.error,
  }
}

function groupOf({ group }: Operation, api: Api): { readonly title: string; readonly file: string } | undefined {
  if (group.length === 0) return undefined
  let current = api.root
  for (const step of group) current = current.groups.find(({ name }) => name === step) ?? current
  return { title: group.join('.'), file: `${current.className}.md` }
}

function typePart(type: TypeRef | undefined, contents: TypeContents, description: string | undefined): TypePart {
  const mention = contents.at(type)
  const { object } = contents.of(mention)
  return {
    type: typeText(mention, types),
    rows: object === undefined ? [] : new FieldTable(contents, types).rows(object),
    description: prose(description),
  }
}

function responsePart({ response, stream }: Operation, contents: TypeContents): TypePart | undefined {
  const description = prose(response.description)
  if (response.decoding === 'none') return stream === undefined ? { type: '', rows: [], description } : undefined
  const [only, ...others] = response.types
  if (only !== undefined && others.length === 0 && response.kinds.length === 1)
    return typePart(only, contents, response.description)
  const json = response.types.map((type) => typeText(contents.at(type), types))
  const texts = {
    json: json.length === 0 ? [typeText(contents.at(undefined), types)] : json,
    text: [code('string')],
    binary: [code('BinaryResponse')],
  }
  return { type: [...new Set(response.kinds.flatMap((kind) => texts[kind]))].join(' or '), rows: [], description }
}

function errorRows({ errors }: Operation, contents: TypeContents): readonly ErrorRow[] {
  return errors.map(({ status, className, description, body }) => ({
    status,
    className: code(className),
    body: body === undefined ? '' : cell(typeText(contents.at(body), types)),
    description: cell(prose(description)),
    advice: errorAdvice(status),
  }))
}

/** Everything of the React package for the operation, in Markdown. */
function exportsText(operation: Operation): string {
  const { values, hooks } = exportsOf(operation)
  const names = exportNames(operation.name)
  return [...hooks, ...values].map((name) => code(names[name])).join(', ')
}

/** Which credentials a call needs; `several` are alternatives. */
function credentialsOf(
  { security }: Operation,
  api: Api,
): { readonly only: string; readonly several: readonly string[] } {
  const schemes = new Map(api.securitySchemes.map((scheme) => [scheme.name, scheme]))
  const texts = (security ?? api.security).map(
    (alternative) =>
      alternative
        .flatMap((name) => schemes.get(name) ?? [])
        .map(schemeText)
        .join(' and ') || 'None',
  )
  return { only: texts[0] ?? 'None', several: texts.length > 1 ? texts : [] }
}

function schemeText({ option, description }: SecurityScheme): string {
  return description === undefined ? code(option) : `${code(option)}: ${proseLine(description)}`
}

function exampleJson(value: JsonValue | undefined): string | undefined {
  if (value === undefined) return undefined
  const text = JSON.stringify(value, null, 2)
  return text.length > longestExample ? undefined : codeBlock(text, 'json')
}
