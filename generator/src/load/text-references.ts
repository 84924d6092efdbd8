import { collect } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonValue } from '../lib/json.ts'
import { appendPointer, readPointer } from '../lib/json-pointer.ts'
import { isNamedByAuthor, mapObjects, type WalkPath, walkPointer } from './document-walk.ts'
import { forEachReference, splitReference } from './references.ts'
import type { SourceDocument } from './source-document.ts'

/** Reads the text that a reference of a document names. @throws DocumentError */
export type ReadText = (
  from: SourceDocument,
  target: string,
  pointer: string,
) => Promise<{ path: string; text: string }>

const texts = new Set(['description', 'summary'])

/** Whether a `$ref` is where a text belongs: `description: { $ref: intro.md }`. */
export function isTextReference(holder: WalkPath | undefined): boolean {
  return holder !== undefined && texts.has(holder.key) && !isNamedByAuthor(holder)
}

/**
 * Puts texts in the place of the references to them. OpenAPI has no such references, but documents are written with them,
 * and tools that bundle documents read them so.
 *
 * @throws DocumentErrors for texts that cannot be read, each at its `$ref`
 */
export async function resolveTexts(document: SourceDocument, readText: ReadText): Promise<SourceDocument> {
  const targets = new Map<string, string>()
  forEachReference(document.value, ({ target, holder, kind }) => {
    if (kind === '$ref' && isTextReference(holder)) targets.set(walkPointer(holder), target)
  })
  if (targets.size === 0) return document
  const problems = collect()
  const read: string[] = []
  const warnings: DocumentError[] = []
  const found = await problems.tryAll([...targets], async ([pointer, target]): Promise<[string, string]> => {
    const place = document.locate(appendPointer(pointer, '$ref'))
    const text = await textOf(document, target, pointer, readText, read)
    const message = `The reference ${target} stands where a text belongs; the text is read`
    const hint = 'Write the text itself, so that every tool sees it.'
    warnings.push(new DocumentError({ code: 'text-reference', severity: 'warning', message, place, hint }))
    return [pointer, text]
  })
  problems.throwIfAny()
  const byPointer = new Map(found)
  const value = mapObjects(document.value, (object, path): JsonValue => {
    const isText = typeof object['$ref'] === 'string' && isTextReference(path)
    return (isText ? byPointer.get(walkPointer(path)) : undefined) ?? object
  })
  if (!isObject(value)) return document
  return { ...document, value, texts: read, repairs: [...document.repairs, ...warnings] }
}

async function textOf(
  document: SourceDocument,
  target: string,
  pointer: string,
  readText: ReadText,
  read: string[],
): Promise<string> {
  const { file, pointer: inside } = splitReference(target)
  if (file === '') {
    const value = readPointer(document.value, inside)
    if (typeof value === 'string') return value
    throw new DocumentError({
      code: 'unresolved-ref',
      message: `${target} leads to no text`,
      place: document.locate(appendPointer(pointer, '$ref')),
      hint: 'Write the text itself.',
    })
  }
  const { path, text } = await readText(document, file, appendPointer(pointer, '$ref'))
  read.push(path)
  return text.trimEnd()
}
