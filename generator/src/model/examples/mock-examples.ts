import type { JsonValue } from '../../lib/json.ts'
import { examplesOf, noteMisfit } from './examples.ts'
import { type Fitted, fitExample } from './fit-example.ts'
import { isJson, isStream } from '../media-types.ts'
import type { Keyed, Node, Reader } from '../reader.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import { isWithin } from '../schema/within-limits.ts'
import { unknown } from '../schema/type.ts'
import type { Stream } from '../operations/streams.ts'
import type { TypeRef } from '../type-ref.ts'

/** An example of a response as a mock returns it: what neither its type nor its limits refuse, so that validators take it. */
export function mockExample(types: SchemaTypes, type: TypeRef | undefined, example: JsonValue): Fitted | undefined {
  const rules = { alternatives: types.alternatives, isWithin }
  return fitExample(rules, type === undefined ? unknown : types.at(type), example)
}

/** Notes the examples of responses that mocks do not return as they are. */
export function noteMisfits(reader: Reader, types: SchemaTypes, responses: readonly Keyed[], stream?: Stream): void {
  for (const response of responses) {
    const [json, events] = [reader.media(response, isJson), reader.media(response, isStream)]
    noteOne(reader, types, json, reader.type(json))
    noteOne(reader, types, events, stream?.event)
  }
}

function noteOne(reader: Reader, types: SchemaTypes, media: Node | undefined, type: TypeRef | undefined): void {
  const [example] = media === undefined ? [] : examplesOf(reader, media)
  const fitted = example === undefined ? undefined : mockExample(types, type, example.value)
  if (fitted?.changes === 0) return
  noteMisfit(reader, example, fitted, 'mocks leave out what does not fit', 'example-misfit of a response')
}
