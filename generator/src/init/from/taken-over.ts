import type { FileUnit } from '../../emit/layout/file-plan.ts'
import type { ImportEnding } from '../../emit/layout/folder-layout.ts'
import type { Part } from '../../emit/layout/parts.ts'
import type { Criterion } from './criteria.ts'
import type { LeftOption } from './foreign-options.ts'

export type Tool = 'hey-api' | 'orval' | 'kubb' | 'openapi-typescript'

/** One output of another generator, in the terms of this one. Paths are relative to the app. */
export interface TakenOver {
  /** Its name in the configuration, if there are several. */
  readonly key?: string | undefined
  /** Paths and URLs. */
  readonly inputs: readonly string[]
  /** Folder; absent: the configuration names none. */
  readonly output?: string | undefined
  readonly emit: readonly Part[]
  /** Whether functions are called as in the document. */
  readonly usesOperationIds: boolean
  /** Whether `paths`, `operations` and `components` are wanted as well. */
  readonly openapi?: boolean | undefined
  readonly files?: FileUnit | undefined
  /** Whether enums are objects as well as types. */
  readonly enums?: 'const' | undefined
  readonly include: readonly Criterion[]
  readonly exclude: readonly Criterion[]
  readonly imports?: ImportEnding | undefined
  readonly after: readonly string[]
  /** Options without a counterpart, or with one elsewhere. */
  readonly left: readonly LeftOption[]
}

/** The configuration of another generator. */
export interface ForeignConfig {
  readonly tool: Tool
  /** As messages show it. */
  readonly file: string
  readonly outputs: readonly TakenOver[]
}
