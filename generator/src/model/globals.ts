import { text } from './docs.ts'
import { type Reader, stringAt } from './reader.ts'
import { clientOptions, type SecurityScheme } from './security.ts'
import { camelCase } from './names/words.ts'

/** A header that every call sends when the client option is set (`x-sdk-globals`). */
export interface GlobalParameter {
  readonly option: string
  readonly header: string
  readonly description: string | undefined
}

/** A name of a header (RFC 9110, section 5.1). */
const token = /^[!#$%&'*+.^_`|~\w-]+$/

/**
 * Headers that become client options (`x-sdk-globals`): each header once, whatever its case. An option whose name another
 * option of the client has gets another one.
 */
export function readGlobals(reader: Reader, credentials: readonly SecurityScheme[]): readonly GlobalParameter[] {
  const options = clientOptions()
  for (const { option } of credentials) options.take(option)
  const found = new Map<string, GlobalParameter>()
  for (const node of reader.children(reader.root, 'x-sdk-globals')) {
    const header = stringAt(node, 'name')
    if (header === undefined || !token.test(header) || stringAt(node, 'in') !== 'header') {
      reader.report(
        node,
        'invalid-global',
        'A global parameter needs the name of a header and "in: header"',
        'Give name and in.',
      )
      continue
    }
    const key = header.toLowerCase()
    if (found.has(key)) {
      const message = `The global parameter ${JSON.stringify(header)} is given twice; it is left out`
      reader.note(node, 'duplicate-parameter', message, 'Remove one of them.')
      continue
    }
    const wanted = stringAt(node, 'x-sdk-name') ?? camelCase(header)
    const option = options.take(wanted || 'header', `${wanted}Header`)
    if (option !== wanted) {
      const message = `The client has another option ${JSON.stringify(wanted)}, so the header ${header} is the option ${option}`
      reader.note(node, 'name-taken', message, 'Give it another `x-sdk-name`.', `name-taken ${option}`)
    }
    found.set(key, { option, header, description: text(node, 'description') })
  }
  return [...found.values()]
}
