import type { MergedDocument } from '../merge/merged-document.ts'
import { appendPointer } from '../json-pointer.ts'
import type { Api, Operation } from '../model/api.ts'
import { Labels } from './types/labels.ts'
import { TypeText } from './types/print-type.ts'
import { Schemas } from './types/schemas.ts'

/** One of the two versions that are compared. */
export interface Input {
  readonly api: Api
  /** The normalised document that the model was built from. */
  readonly document: MergedDocument
  /** Where it was taken from, for people. */
  readonly label: string
}

/** A version with what reading it takes. */
export interface VersionView extends Input {
  readonly schemas: Schemas
  readonly labels: Labels
  readonly text: TypeText
}

export function viewOf(input: Input): VersionView {
  const schemas = new Schemas(input.document.value, input.api.types)
  const names = new Map(input.api.schemas.map(({ type, name }) => [type.pointer, name]))
  return { ...input, schemas, labels: new Labels(names), text: new TypeText(schemas, names) }
}

/** Where an operation stands; path items have been inlined. */
export function pointerOf({ path, verb }: Operation): string {
  return appendPointer('#/paths', path, verb.toLowerCase())
}
