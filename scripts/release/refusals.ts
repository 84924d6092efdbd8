/** Preconditions of a release besides its checks. */
export interface ReleaseState {
  readonly branch: string
  /** Paths with changes that are not committed. */
  readonly dirty: readonly string[]
  readonly changesets: number
  /** Whether the packages are to be published, not only tried. */
  readonly publish: boolean
  /** Whether the registry gets a proof of where the packages were built. */
  readonly provenance: boolean
  /** Whether the build service vouches for where it runs. */
  readonly hasIdentity: boolean
  /** Names of packages whose manifest says no `repository`, or another than the one that the release is made from. */
  readonly unproven: readonly string[]
}

/** Why there can be no release; empty where there can. Reasons against publishing alone let a trial go on. */
export function refusals(state: ReleaseState): readonly string[] {
  return [
    state.changesets === 0 && 'There is no changeset, so nothing to release. `pnpm changeset` writes one.',
    state.publish && state.branch !== 'main' && `Releases are made from main, and this is ${state.branch}.`,
    state.publish &&
      state.dirty.length > 0 &&
      `There are changes that are not committed: ${state.dirty.slice(0, 5).join(', ')}${state.dirty.length > 5 ? ', …' : ''}.`,
    state.publish &&
      state.provenance &&
      !state.hasIdentity &&
      'Provenance needs the identity of a build service: run the release workflow, or publish with --no-provenance.',
    state.provenance &&
      state.unproven.length > 0 &&
      `The registry refuses provenance (E422) for ${state.unproven.join(', ')}: \`repository\` must be where the release is made. Set it in \`packageJson\` of sdk.config.ts and in generator/package.json, or release with --no-provenance.`,
  ].filter((refusal) => refusal !== false)
}

/** Repository of a package from its manifest. */
export interface Provenance {
  readonly name: string
  readonly repository?: string | { readonly url?: string }
}

/**
 * The packages for which the registry would not accept provenance.
 *
 * @param repository `owner/name` that the build service says; undefined elsewhere, where anything is taken
 */
export function unprovenPackages(packages: readonly Provenance[], repository: string | undefined): readonly string[] {
  const isProven = ({ repository: stated }: Provenance): boolean => {
    const url = typeof stated === 'string' ? stated : stated?.url
    if (url === undefined || url === '') return false
    return (
      repository === undefined ||
      url
        .toLowerCase()
        .replace(/\.git$/, '')
        .endsWith(`/${repository.toLowerCase()}`)
    )
  }
  return packages.filter((manifest) => !isProven(manifest)).map(({ name }) => name)
}
