import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject } from '../json.ts'
import { appendPointer } from '../json-pointer.ts'
import { operationPointer, operationsOf } from './http-methods.ts'
import type { MergedDocument } from './merged-document.ts'

/** Every operationId must be unique in the whole API (OpenAPI, Operation Object); functions are named after it. */
export function checkOperationIds(document: MergedDocument, problems: Collector): void {
  const first = new Map<string, string>()
  const { paths } = document.value
  for (const [path, item] of Object.entries(isObject(paths) ? paths : {})) {
    for (const { method, operation } of operationsOf(item)) {
      const id = operation['operationId']
      if (typeof id !== 'string') continue
      const pointer = appendPointer(operationPointer(appendPointer('#/paths', path), method), 'operationId')
      const other = first.get(id)
      if (other === undefined) first.set(id, pointer)
      else {
        problems.add(
          new DocumentError({
            code: 'duplicate-operation-id',
            message: `The operationId ${id} is used twice`,
            place: document.locate(pointer),
            hint: 'Rename one of them in its document.',
            related: [{ message: 'first used here', place: document.locate(other) }],
          }),
        )
      }
    }
  }
}
