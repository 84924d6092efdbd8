import { DocumentError } from '../diagnostics/document-error.ts'
import type { LocatedObject } from './text-source.ts'

/** Says why a document is not OpenAPI 3.0, 3.1 or 3.2. */
export function checkOpenApi(document: LocatedObject): DocumentError | undefined {
  const { openapi, swagger } = document.value
  if (openapi === undefined && swagger !== undefined) {
    return new DocumentError({
      code: 'unsupported-version',
      message: `Swagger ${String(swagger)} documents are not read`,
      place: document.locate('#/swagger'),
      hint: 'Supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.',
    })
  }
  if (openapi === undefined) {
    const [kind, hint] = describeUnknown(document)
    return new DocumentError({
      code: 'not-openapi',
      message: `This is not an OpenAPI document${kind}`,
      place: document.locate('#'),
      hint,
    })
  }
  if (/^3\.[012](\.\d+)?(-.*)?$/.test(String(openapi))) return undefined
  return new DocumentError({
    code: 'unsupported-version',
    message: `OpenAPI ${JSON.stringify(openapi)} is not supported`,
    place: document.locate('#/openapi'),
    hint: 'Supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.',
  })
}

const described = 'Only HTTP APIs described in OpenAPI 3 or Swagger 2.0 are read.'
const exported = 'Export it as OpenAPI from the tool that wrote it, or convert it.'

/** Formats that a JSON or YAML file may have instead, by a member that only they have. */
const formats: readonly (readonly [member: string, name: string, hint: string, value?: RegExp])[] = [
  ['overlay', 'an overlay', 'List it under the overlays, not under the documents.'],
  ['asyncapi', 'an AsyncAPI document', described],
  ['arazzo', 'an Arazzo document', 'Give the documents that its `sourceDescriptions` name.'],
  ['openrpc', 'an OpenRPC document', described],
  ['swaggerVersion', 'a document of Swagger 1', exported],
  ['discoveryVersion', 'a Google API discovery document', exported],
  ['_postman_id', 'a Postman collection', exported],
  ['item', 'a Postman collection', exported],
  ['__export_format', 'an Insomnia export', exported],
  ['type', 'an Insomnia file', exported, /\.insomnia\.rest\//],
  ['log', 'a HAR file, which records requests', 'Describe the API in an OpenAPI document.'],
  ['__schema', 'a GraphQL schema', described],
  ['$schema', 'a JSON Schema', 'Reference it from an OpenAPI document with $ref.'],
]

function describeUnknown({ value }: LocatedObject): readonly [kind: string, hint: string] {
  const format = formats.find(
    ([member, , , wanted]) => Object.hasOwn(value, member) && (wanted?.test(String(value[member])) ?? true),
  )
  return format === undefined
    ? ['', 'An OpenAPI document starts with `openapi: 3.1.1`.']
    : [` but ${format[1]}`, format[2]]
}
