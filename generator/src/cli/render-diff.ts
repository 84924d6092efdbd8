import type { ApiDiff } from '../diff/change.ts'

export const formats = ['terminal', 'markdown', 'json', 'html'] as const

export type DiffFormat = (typeof formats)[number]

export interface RenderSettings {
  readonly color: boolean
  /** Of the packages now; absent for documents that no packages are made of. */
  readonly version: string | undefined
}

/** The differences in a format; its code is loaded when it is asked for. */
export async function renderDiff(
  diff: ApiDiff,
  format: DiffFormat,
  { color, version }: RenderSettings,
): Promise<string> {
  switch (format) {
    case 'terminal':
      return (await import('../diff/reports/terminal.ts')).terminalReport(diff, { color })
    case 'markdown':
      return (await import('../diff/reports/markdown.ts')).markdownReport(diff, version)
    case 'json':
      return `${JSON.stringify((await import('../diff/reports/json.ts')).jsonReport(diff), null, 2)}\n`
    case 'html':
      return (await import('../diff/reports/html.ts')).htmlReport(diff, version)
  }
}
