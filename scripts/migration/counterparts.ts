import type { ExportedValue } from './exported-values.ts'

export const peers = ['hey-api', 'orval', 'kubb'] as const

export type Peer = (typeof peers)[number]

export interface Counterpart {
  /** Name of what takes its place; absent where nothing has to. */
  readonly ours?: string
  readonly reason?: string
}

/** How one kind of name is called here. */
interface Rule {
  readonly theirs: RegExp
  /** Names to look for, in this order. */
  readonly ours?: readonly string[]
  /** Where none of these is there, or nothing has to take its place. */
  readonly reason?: string
}

const ownEnum = 'an enum within another schema has a type alone'
const onlyWithPagination = 'named under `pagination` in the configuration'

/** The first whose pattern fits counts; `$1` is the name of the operation. */
const rules: Readonly<Record<Peer, readonly Rule[]>> = {
  'hey-api': [
    { theirs: /^(\w+)InfiniteQueryKey$/, ours: ['$1InfiniteKey'], reason: onlyWithPagination },
    { theirs: /^(\w+)InfiniteOptions$/, ours: ['$1InfiniteOptions'], reason: onlyWithPagination },
    { theirs: /^(\w+)QueryKey$/, ours: ['$1Key'] },
    { theirs: /^(\w+)Options$/, ours: ['$1Options'] },
    { theirs: /^(\w+)Mutation$/, ours: ['$1MutationOptions'] },
  ],
  orval: [
    { theirs: /^get(\w+)Url$/, reason: 'the function makes the address itself' },
    { theirs: /^get(\w+)MutationKey$/, ours: ['$1MutationKey'] },
    { theirs: /^get(\w+)MutationOptions$/, ours: ['$1MutationOptions'] },
    { theirs: /^get(\w+)QueryKey$/, ours: ['$1Key'] },
    { theirs: /^get(\w+)QueryOptions$/, ours: ['$1Options'] },
    { theirs: /^use(\w+)$/, ours: ['use$1', 'use$1Mutation'] },
    { theirs: /^([A-Z]\w*)$/, ours: ['$1'], reason: ownEnum },
  ],
  kubb: [
    { theirs: /^(\w+)MutationKey$/, ours: ['$1MutationKey'] },
    { theirs: /^(\w+)MutationOptions$/, ours: ['$1MutationOptions'] },
    { theirs: /^(\w+?)(?:Suspense)?QueryKey$/, ours: ['$1Key'] },
    { theirs: /^(\w+?)(?:Suspense)?QueryOptions$/, ours: ['$1Options'] },
    { theirs: /^use(\w+)$/, ours: ['use$1', 'use$1Mutation'] },
    { theirs: /^(\w+)Enum$/, ours: ['$1'], reason: ownEnum },
    { theirs: /^buildFormData$/, reason: 'the function makes the form itself' },
  ],
}

/** Files of the runtime that hey-api writes beside the operations. */
const runtime = /^(?:core|client)\//

/** Replacement for a value that a peer exports. */
export function counterpartOf(peer: Peer, { name, file }: ExportedValue, own: ReadonlySet<string>): Counterpart {
  if (peer === 'hey-api' && file === 'client.gen.ts') return { ours: 'client' }
  if (peer === 'hey-api' && runtime.test(file))
    return { reason: name === 'createClient' ? '`new AcmeCore(…)`' : 'of the runtime, which does it by itself' }
  if (own.has(name)) return { ours: name }
  for (const { theirs, ours = [], reason } of rules[peer]) {
    const [, stem] = theirs.exec(name) ?? []
    if (stem === undefined && !theirs.test(name)) continue
    const wanted = ours.flatMap((pattern) => spellings(pattern, stem ?? ''))
    const found = wanted.find((one) => own.has(one))
    if (found !== undefined) return { ours: found }
    return reason === undefined ? {} : { reason }
  }
  return {}
}

/** Within a name an operation begins with a capital, at its start with the letter that it has. */
function spellings(pattern: string, stem: string): readonly string[] {
  const lower = stem.charAt(0).toLowerCase() + stem.slice(1)
  return [...new Set([pattern.replace('$1', stem), pattern.replace('$1', lower)])]
}
