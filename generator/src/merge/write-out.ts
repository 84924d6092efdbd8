import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { mapObjects, walkPointer } from '../load/document-walk.ts'
import { resolveReference } from '../load/follow-references.ts'
import { mapReferences, referencesOf, splitReference } from '../load/references.ts'
import type { SourceDocument } from '../load/source-document.ts'
import type { Form } from '../specification/forms.ts'
import { formAt, isObjectKind, sectionOf } from '../specification/form-at.ts'
import { type Origin, relocated } from './origins.ts'
import { type Documents, endOf, referenceChain } from './reference-chain.ts'

/** Values in others, as deep as sensible documents have them: beyond, they contain themselves. */
const maxDepth = 10

/** A document as `writeOut` leaves it. */
export function withWrittenOut(document: SourceDocument, byPath: Documents): SourceDocument {
  const origins = new Map<string, Origin>()
  const value = writeOut(document.value, 'document', document, byPath, (at, origin) => origins.set(at, origin))
  if (value === document.value || !isObject(value)) return document
  const { locate } = relocated(value, document, origins)
  return { ...document, value, locate }
}

/**
 * OpenAPI allows references to what can be a component. People split documents at operations, tags and servers too: what a
 * reference in such a place names is written there.
 *
 * @param start form of the value
 */
export function writeOut(
  value: JsonValue,
  start: Form,
  from: SourceDocument,
  byPath: Documents,
  onWritten: (pointer: string, origin: Origin) => void,
  depth = 0,
): JsonValue {
  if (!referencesOf(value).some(({ holder, kind }) => kind === '$ref' && isWrittenOut(formAt(holder, start))))
    return value
  return mapObjects(value, (object: JsonObject, path): JsonValue => {
    const { $ref: target, ...siblings } = object
    const form = typeof target === 'string' ? formAt(path, start) : undefined
    if (typeof target !== 'string' || form === undefined || !isWrittenOut(form) || depth === maxDepth) return object
    const found = endOf(referenceChain(target, from, byPath))
    if (found === undefined || !isExpected(found.value, form)) return object
    const at = walkPointer(path)
    const inner = writeOut(
      found.value,
      elementForm(form, found.value),
      found.from,
      byPath,
      (pointer, origin) => onWritten(at + pointer.slice(1), origin),
      depth + 1,
    )
    onWritten(at, { document: found.from, pointer: found.pointer })
    const written = found.from === from ? inner : withFullTargets(inner, found.from)
    return isObject(written) ? { ...written, ...siblings } : written
  })
}

/** Whether there are no components of a form, or of the elements of a list. */
function isWrittenOut(form: Form | undefined): boolean {
  if (form === undefined) return false
  if (typeof form === 'object') return 'list' in form
  return isObjectKind(form) && sectionOf(form) === undefined
}

/** A list, or an object; one element in the place of a list is repaired later, but a component stays one. */
function isExpected(value: JsonValue, form: Form): boolean {
  if (typeof form !== 'object') return isObject(value)
  return Array.isArray(value) || (isObject(value) && 'list' in form && isWrittenOut(form.list))
}

function elementForm(form: Form, value: JsonValue): Form {
  return typeof form === 'object' && 'list' in form && !Array.isArray(value) ? form.list : form
}

/** References as any document can hold them. */
function withFullTargets(value: JsonValue, from: SourceDocument): JsonValue {
  return mapReferences(value, ({ target }) => {
    const { file, pointer } = splitReference(target)
    return resolveReference(from.path, file) + pointer
  })
}
