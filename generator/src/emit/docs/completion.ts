import type { Api } from '../../model/api.ts'
import { paginationOf } from '../../model/operations/operation-kind.ts'
import { access } from '../code/access.ts'
import { findExamples } from '../code/find-examples.ts'
import { cell, code } from '../code/markdown.ts'
import { type FieldRow, FieldTable } from './field-rows.ts'
import { TypeContents } from './type-contents.ts'

/** The list that an editor shows while a reader types behind the result of the first example. */
export interface Completion {
  /** Markdown of the code before the caret, e.g. `result.value.data[0]?.`. */
  readonly expression: string
  readonly rows: readonly FieldRow[]
}

const shown = 6

/** The fields of the response of the first example, or of one item of its list; absent where these are no object. */
export function completionOf(api: Api): Completion | undefined {
  const name = findExamples(api).query?.name
  const operation = api.operations.find((each) => each.name === name)
  if (operation === undefined) return undefined
  const contents = new TypeContents(api)
  const paged = paginationOf(operation)
  const types = paged?.itemTypes ?? operation.response.types.map((type) => contents.at(type))
  const [type, ...others] = types
  if (type === undefined || others.length > 0) return undefined
  const { object } = contents.of(type)
  if (object === undefined || object.properties.length === 0) return undefined
  const isOptional = paged?.items.some(({ optional, partial }) => optional || partial) === true
  const list = paged === undefined ? '' : `${isOptional ? '?.' : ''}[0]?`
  const table = new FieldTable(contents, 'reference/types/')
  return {
    expression: cell(code(`${access('result.value', paged?.items ?? [])}${list}.`)),
    // Fields of fields follow theirs, as `outer.inner`.
    rows: table
      .rows(object)
      .filter((row) => !row.name.includes('.'))
      .slice(0, shown),
  }
}
