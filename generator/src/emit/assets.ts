import type { GeneratedFile } from './generated-file.ts'
import type { Template } from './templates.ts'

/** Files that the generator ships: text for the packages and the hand-written runtime. */
export interface Assets {
  /** Handlebars sources of the files of the packages, by the path they are written to. */
  readonly packageTemplates: readonly Template[]
  /** Handlebars sources of the files around the packages; empty where a workspace exists already. */
  readonly workspaceTemplates: readonly Template[]
  /** Handlebars sources of the documentation; empty where it is not wanted. */
  readonly docsTemplates: readonly Template[]
  /** Sources of the documentation site; empty where it is not wanted, or the output is this repository. */
  readonly site: readonly GeneratedFile[]
  /** Sources of the runtimes; empty where the output is the repository they live in. */
  readonly runtime: readonly GeneratedFile[]
}
