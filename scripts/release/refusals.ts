/** What a release depends on besides its checks. */
export interface ReleaseState {
  readonly branch: string
  /** Paths with changes that are not committed. */
  readonly dirty: readonly string[]
  readonly changesets: number
  /** Whether the packages are to be published, not only tried. */
  readonly publish: boolean
  /** Whether the registry is to be told where the packages were built. */
  readonly provenance: boolean
  /** Whether the build service vouches for where it runs. */
  readonly hasIdentity: boolean
}

/** Why there can be no release; empty where there can. What only stands in the way of publishing lets a trial go on. */
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
  ].filter((refusal) => refusal !== false)
}
