import type { Body } from '../../model/operations/bodies.ts'
import type { RequestShape } from '../../model/operations/request-shape.ts'
import { Code, type Literal, stringLiteral } from './literal.ts'

/**
 * A request whose files are blobs: JSON has no files, so the document's example holds text where they belong.
 *
 * @param blobClass the name of the class `Blob` where the request is written
 */
export function withFiles(shape: RequestShape, request: Literal, blobClass = () => 'Blob'): Literal {
  const blob = (text: string) => new Code(`new ${blobClass()}([${stringLiteral(text)}])`)
  if (shape.kind === 'body') return bodyWithFiles(shape.body, request, blob)
  if (shape.kind !== 'mixed' || !isRecord(request) || request['body'] === undefined) return request
  return { ...request, body: bodyWithFiles(shape.body, request['body'], blob) }
}

type MakeBlob = (text: string) => Code

function bodyWithFiles({ encoding, multipart }: Body, body: Literal, blob: MakeBlob): Literal {
  const files = multipart?.files ?? []
  if (encoding === 'binary' && typeof body === 'string') return blob(body)
  if (!isRecord(body)) return body
  const entries = Object.entries(body).map(([name, value]) => [
    name,
    files.includes(name) ? fileOf(value, blob) : value,
  ])
  return Object.fromEntries(entries)
}

function fileOf(example: Literal, blob: MakeBlob): Literal {
  return Array.isArray(example)
    ? example.map((one) => fileOf(one, blob))
    : blob(typeof example === 'string' ? example : 'content')
}

/** Whether a literal is an object with members. */
export function isRecord(value: Literal): value is { readonly [key: string]: Literal } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Code)
}
