import type { Imports } from '../imports.ts'
import type { TypeText } from './type-printer.ts'

/** Imports what a type mentions, from the files of the types package, and returns its text. */
export function mention(imports: Imports, type: TypeText, folder: string): string {
  for (const name of type.schemas) imports.type(`${folder}/schemas.js`, name)
  return type.text
}
