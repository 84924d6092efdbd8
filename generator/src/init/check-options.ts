import { configProblem } from '../config/config-error.ts'

/**
 * SPDX expressions, and what npm has beside them. The text goes into manifests and READMEs.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#license
 */
export function checkLicense(license: string | undefined): void {
  if (license === undefined || /^[A-Za-z0-9(][A-Za-z0-9 .+()-]*$/.test(license)) return
  throw configProblem(
    'config-invalid',
    `--license ${JSON.stringify(license)} is not an SPDX expression`,
    'Pass one such as `--license Apache-2.0`.',
  )
}

/** @returns the address as npm wants it in `repository`, e.g. `git+https://github.com/acme/sdk.git` */
export function checkRepository(repository: string | undefined): string | undefined {
  if (repository === undefined) return undefined
  const address = repository.replace(/^git\+/, '').replace(/\/$/, '')
  if (/^https:\/\/[\w.-]+(?:\/[\w.-]+)+$/.test(address)) return `git+${address.replace(/\.git$/, '')}.git`
  throw configProblem(
    'config-invalid',
    `--repository ${JSON.stringify(repository)} is not the address of a repository`,
    'Pass one such as `--repository https://github.com/acme/sdk`.',
  )
}
