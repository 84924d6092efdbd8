import { text } from './docs.ts'
import { type Reader, stringAt } from './reader.ts'
import { camelCase } from './words.ts'

/** A header that every call sends when the client option is set (`x-sdk-globals`). */
export interface GlobalParameter {
  readonly option: string
  readonly header: string
  readonly description: string | undefined
}

/** Headers that become client options (`x-sdk-globals`): each header once, whatever its case, and each option once. */
export function readGlobals(reader: Reader): readonly GlobalParameter[] {
  const found = new Map<string, GlobalParameter>()
  for (const node of reader.children(reader.root, 'x-sdk-globals')) {
    const header = stringAt(node, 'name')
    if (header === undefined || stringAt(node, 'in') !== 'header') {
      reader.report(node, 'invalid-global', 'A global parameter needs a name and "in: header"', 'Give name and in.')
      continue
    }
    const option = stringAt(node, 'x-sdk-name') ?? camelCase(header)
    const key = header.toLowerCase()
    if (found.has(key) || [...found.values()].some((other) => other.option === option)) {
      const message = `The global parameter ${JSON.stringify(header)} is given twice, or has the option of another one; it is left out`
      reader.note(node, 'duplicate-parameter', message, 'Remove one of them, or give it another `x-sdk-name`.')
    } else found.set(key, { option, header, description: text(node, 'description') })
  }
  return [...found.values()]
}
