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

function describeUnknown({ value }: LocatedObject): readonly [kind: string, hint: string] {
  if (value['overlay'] !== undefined) return [' but an overlay', 'List it under the overlays, not under the documents.']
  if (value['asyncapi'] !== undefined)
    return [' but an AsyncAPI document', 'Only HTTP APIs described in OpenAPI 3 are read.']
  if (value['$schema'] !== undefined) return [' but a JSON Schema', 'Reference it from an OpenAPI document with $ref.']
  return ['', 'An OpenAPI document starts with `openapi: 3.1.1`.']
}
