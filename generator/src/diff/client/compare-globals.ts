import { matchBy } from '../match.ts'
import type { Finding } from '../finding.ts'
import type { Views } from '../names/compare-schemas.ts'

/** Client options that set a header of every call. */
export function compareGlobals({ before, after }: Views): readonly Finding[] {
  const reference = { pointer: '#/x-sdk-globals' }
  const subject = (option: string): string => `${after.api.names.options}.${option}`
  const { pairs, removed, added } = matchBy(before.api.globals, after.api.globals, ({ option }) => option)
  return [
    ...removed.map(({ option, header }): Finding => ({
      code: 'option-removed',
      subject: subject(option),
      message: `is gone: header \`${header}\``,
      before: reference,
    })),
    ...pairs.flatMap(([old, now]): Finding[] => {
      if (old.header === now.header) return []
      const message = `sets the header \`${now.header}\`, was \`${old.header}\``
      return [{ code: 'option-changed', subject: subject(now.option), message, before: reference, after: reference }]
    }),
    ...added.map(({ option, header }): Finding => ({
      code: 'option-added',
      subject: subject(option),
      message: `is new: header \`${header}\``,
      after: reference,
    })),
  ]
}
