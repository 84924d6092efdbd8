import type { Body } from '../../model/bodies.ts'
import type { RequestShape } from '../../model/request-shape.ts'
import { Code, type Literal, stringLiteral } from './literal.ts'

/** A request whose files are blobs: JSON has no files, so the document's example holds text where they belong. */
export function withFiles(shape: RequestShape, request: Literal): Literal {
  if (shape.kind === 'body') return bodyWithFiles(shape.body, request)
  if (shape.kind !== 'mixed' || !isRecord(request) || request['body'] === undefined) return request
  return { ...request, body: bodyWithFiles(shape.body, request['body']) }
}

function bodyWithFiles({ encoding, files }: Body, body: Literal): Literal {
  if (encoding === 'binary' && typeof body === 'string') return blob(body)
  if (!isRecord(body)) return body
  const entries = Object.entries(body).map(([name, value]) => [name, files.includes(name) ? fileOf(value) : value])
  return Object.fromEntries(entries)
}

function fileOf(example: Literal): Literal {
  return Array.isArray(example) ? example.map(fileOf) : blob(typeof example === 'string' ? example : 'content')
}

function blob(text: string): Code {
  return new Code(`new Blob([${stringLiteral(text)}])`)
}

/** Whether a literal is an object with members. */
export function isRecord(value: Literal): value is { readonly [key: string]: Literal } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Code)
}
