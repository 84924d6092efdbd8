import type { FileScope } from '../code/scope.ts'
import type { TypeText } from '../code/type-printer.ts'

/** FileScope what a type mentions, from the files of the types package, and returns its text. */
export function mention(scope: FileScope, type: TypeText, folder: string): string {
  for (const name of type.schemas) scope.type(`${folder}/schemas.js`, name)
  return type.text
}
