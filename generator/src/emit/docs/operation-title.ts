import type { Operation } from '../../model/api.ts'
import { proseLine } from '../code/prose.ts'

/** Title of the page of an operation in Markdown: the words of the document, else the name of the function. */
export function operationTitle({ docs, name }: Operation): string {
  return proseLine(docs.summary).replace(/\.$/, '') || name
}

/** The same without the marks of Markdown: menus show text as it is. */
export function plainTitle(operation: Operation): string {
  return operationTitle(operation)
    .replace(/\[((?:[^[\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replaceAll('&lt;', '<')
    .replace(/\\(?=[^\w\s])/g, '')
}
