/** Packages for TanStack Query, by framework. */
export const queryParts = ['react-query', 'vue-query', 'solid-query', 'svelte-query', 'angular-query'] as const

export type QueryPart = (typeof queryParts)[number]

/** Parts of an SDK. Hooks need the types and the functions, and functions the types. */
export const parts = ['types', 'core', ...queryParts] as const

export type Part = (typeof parts)[number]

export function isQueryPart(part: string): part is QueryPart {
  return queryParts.some((each) => each === part)
}

/** The parts, and those that they need. */
export function withNeeded(wanted: readonly Part[]): readonly Part[] {
  const hooks = queryParts.filter((part) => wanted.includes(part))
  if (hooks.length > 0) return ['types', 'core', ...hooks]
  return wanted.includes('core') ? ['types', 'core'] : ['types']
}

/** The packages that are written where nothing else is asked for. */
const usualPackages: readonly Part[] = ['types', 'core', 'react-query']

/** The parts to write, into a folder or as packages. */
export function partsOf(settings: {
  readonly folder?: { readonly emit: readonly Part[] } | undefined
  readonly packages?: readonly Part[] | undefined
}): readonly Part[] {
  return settings.folder?.emit ?? settings.packages ?? usualPackages
}
