/** What `sdk.config.ts` holds. */
export interface SdkConfig {
  /** What the API is called; class, error, hook and environment names derive from it. */
  name: string
  /** npm scope of the packages, e.g. `@acme`. */
  scope: string
  /** OpenAPI documents, or Markdown pages that hold one: paths or globs, relative to the config file. */
  inputs: readonly string[]
  /** OpenAPI Overlay documents: paths or globs, applied in name order. */
  overlays?: readonly string[]
  /** Where the merged document goes, relative to `output`; without it, it is not written. */
  merged?: string
  /** Folder that holds `packages/`, relative to the config file. Default: the folder of the config file. */
  output?: string
  /** Whether to write contract tests as well. Default: false. */
  tests?: boolean
}

/** https://docs.npmjs.com/cli/configuring-npm/package-json#name */
export const scopePattern = /^@[a-z0-9~-][a-z0-9._~-]*$/

/** The configuration of one run, from a file or from flags. */
export interface Config {
  /** Absolute path; absent when everything came from flags. */
  readonly file: string | undefined
  /** Absolute working directory: what inputs and overlays are relative to. */
  readonly cwd: string
  /** Absent: derived from the title of the document. */
  readonly name: string | undefined
  readonly scope: string | undefined
  readonly inputs: readonly string[]
  readonly overlays: readonly string[]
  readonly merged: string | undefined
  /** Absolute path of a `redocly.yaml`, if there is one. */
  readonly redocly: string | undefined
  /** Absolute path of the output root. */
  readonly output: string
  readonly tests: boolean
}

/** Returns `config` as it is: editors complete and check what is passed. */
export function defineConfig(config: SdkConfig): SdkConfig {
  return config
}

/** What is read. */
export type Inputs = Pick<Config, 'inputs' | 'overlays' | 'redocly' | 'cwd'>
