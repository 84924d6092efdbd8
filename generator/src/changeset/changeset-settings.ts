import { DocumentError } from '../diagnostics/document-error.ts'
import { readPackages } from '../versions/packages.ts'

/** Settings of changesets. */
export interface ChangesetSettings {
  /** npm names; the packages share one version. */
  readonly packages: readonly string[]
  /** Of the packages now. */
  readonly version: string
}

/**
 * @param output absolute path of the folder that holds the packages
 * @throws DocumentError `no-packages`
 */
export function settingsOf(output: string): ChangesetSettings {
  const packages = readPackages(output)
  const [first] = packages
  if (first !== undefined) return { packages: packages.map(({ name }) => name), version: first.version }
  const message = `There are no packages in ${output}`
  throw new DocumentError({ code: 'no-packages', message, hint: 'Write them with `sdkgen generate`.' })
}
