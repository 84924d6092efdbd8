import type { MergedDocument } from '../merge/merged-document.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { Api, Operation } from '../model/api.ts'
import { Labels } from './types/labels.ts'
import { TypeText } from './types/print-type.ts'
import { LocatedTypes } from './types/located-types.ts'

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
  readonly types: LocatedTypes
  readonly labels: Labels
  readonly text: TypeText
}

export function viewOf(input: Input): VersionView {
  const { types, schemas } = input.api
  const labels = new Labels(new Map(schemas.map(({ type, name }) => [type.pointer, name])))
  const text = new TypeText(types, new Map(schemas.map(({ key, name }) => [key, name])))
  return { ...input, types: new LocatedTypes(input.document.value, types), labels, text }
}

/** Place of an operation; path items have been inlined. */
export function pointerOf({ path, verb }: Operation): string {
  return appendPointer('#/paths', path, verb.toLowerCase())
}
