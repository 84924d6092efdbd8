import type { Finding } from '../finding.ts'
import type { Views } from '../names/compare-schemas.ts'

/** Client options that set a header of every call. */
export function compareGlobals({ before, after }: Views): readonly Finding[] {
  const [old, now] = [before, after].map(({ api }) => new Map(api.globals.map((one) => [one.option, one.header])))
  const spot = { pointer: '#/x-sdk-globals' }
  const subject = (option: string): string => `${after.api.names.options}.${option}`
  const former = [...(old ?? [])].flatMap(([option, header]): Finding[] => {
    const partner = now?.get(option)
    if (partner === header) return []
    const common = { subject: subject(option), before: spot }
    if (partner === undefined) return [{ ...common, code: 'option-removed', message: `is gone: header \`${header}\`` }]
    const message = `sets the header \`${partner}\`, was \`${header}\``
    return [{ ...common, code: 'option-changed', message, after: spot }]
  })
  const added = [...(now ?? [])].filter(([option]) => !old?.has(option))
  return [
    ...former,
    ...added.map(([option, header]): Finding => ({
      code: 'option-added',
      subject: subject(option),
      message: `is new: header \`${header}\``,
      after: spot,
    })),
  ]
}
