import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject } from '../json.ts'
import type { MergedDocument } from './merged-document.ts'

/**
 * Lets a function of the configuration change the document. Places of what it leaves as it was stay right.
 *
 * @throws DocumentError `transform-failed`
 */
export function transformDocument(document: MergedDocument, transform: (value: JsonObject) => unknown): MergedDocument {
  const copy = structuredClone(document.value)
  const value = run(() => transform(copy))
  // It may change what it is given instead of returning something.
  const changed = value === undefined ? copy : value
  if (isObject(changed) && !(changed instanceof Promise)) return { ...document, value: changed }
  throw failure('it must return the document: an object', undefined)
}

function run(transform: () => unknown): unknown {
  try {
    return transform()
  } catch (cause) {
    throw failure(cause instanceof Error ? cause.message : String(cause), cause)
  }
}

function failure(reason: string, cause: unknown): DocumentError {
  return new DocumentError({
    code: 'transform-failed',
    message: `\`transform\` of the configuration fails: ${reason}`,
    hint: 'Run again with --debug to see where.',
    cause,
  })
}
