import type { Extras } from './extras.ts'

/** Settings of a new project. */
export interface ProjectOptions {
  /** Absolute path of the folder that becomes the project. */
  readonly folder: string
  /** The document: a path relative to the working directory, or a URL. */
  readonly spec: string
  /** Name of the API. */
  readonly name: string
  /** npm scope with its `@`. */
  readonly scope: string
  /** SPDX expression for the packages; absent: none is stated. */
  readonly license: string | undefined
  /** For `repository` of the packages; absent: none is stated. */
  readonly repository?: string | undefined
  /** Whether the document may have references that lead to nothing. */
  readonly allowMissing?: boolean | undefined
  /** Whether the project gets an overlay with the name of every operation. */
  readonly names?: boolean | undefined
  /** Optional parts. */
  readonly extras?: Extras | undefined
}
