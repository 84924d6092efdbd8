import type { NamedOperation } from './name-operations.ts'
import { isOwnDefect } from './defects.ts'

export interface NamedApi {
  readonly api: string
  readonly named: readonly NamedOperation[]
}

/** The APIs of the page, whichever list holds them. */
const shown = ['spotify', 'github', 'stripe', 'box', 'asana', 'plaid', 'twilio', 'digitalocean', 'openai', 'discord']

const rowsPerApi = 12

/** The names of ten APIs beside those of their vendors' SDKs. */
export function sideBySidePage(apis: readonly NamedApi[]): string {
  const byName = new Map(apis.map(({ api, named }) => [api, named]))
  return [
    '# Names side by side',
    '',
    "Operations of ten APIs, as the vendor's own SDK for TypeScript calls them and as the generator does, from the document",
    'alone. `pnpm bench:names` writes this page. Vendors differ in style: some repeat the thing in the method',
    '(`files.getFileById`), where the generator leaves out what the group says already.',
    '',
    ...shown.flatMap((api) => section(api, byName.get(api) ?? [])),
  ].join('\n')
}

function section(api: string, named: readonly NamedOperation[]): readonly string[] {
  const known = named.filter(({ vendor }) => vendor.method !== '')
  const every = Math.max(1, known.length / rowsPerApi)
  const rows = known.filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every))
  const defective = named.filter(isOwnDefect).length
  return [
    `## ${api}`,
    '',
    `${named.length} operations, ${defective} with a [defect](names.md) that is not the vendor's.`,
    '',
    '| Operation | operationId | Vendor | Here |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ vendor, given }) => {
      const theirs = [vendor.group, vendor.method].filter((part) => part !== '').join('.')
      const ours = [...given.group, given.method].join('.')
      return `| \`${vendor.verb.toUpperCase()} ${vendor.path}\` | ${vendor.operationId} | \`${theirs}\` | \`${ours}\` |`
    }),
    '',
  ]
}
