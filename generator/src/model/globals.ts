import { text } from './docs.ts'
import { type Reader, stringAt } from './reader.ts'
import { camelCase } from './words.ts'

/** A header that every call sends when the client option is set (`x-sdk-globals`). */
export interface GlobalParameter {
  readonly option: string
  readonly header: string
  readonly description: string | undefined
}

/** Headers that become client options (`x-sdk-globals`). */
export function readGlobals(reader: Reader): readonly GlobalParameter[] {
  return reader.children(reader.root, 'x-sdk-globals').flatMap((node) => {
    const header = stringAt(node, 'name')
    if (header === undefined || stringAt(node, 'in') !== 'header') {
      reader.report(node, 'invalid-global', 'A global parameter needs a name and "in: header"', 'Give name and in.')
      return []
    }
    return [
      { option: stringAt(node, 'x-sdk-name') ?? camelCase(header), header, description: text(node, 'description') },
    ]
  })
}
