import type { ImportEnding } from '../../emit/layout/folder-layout.ts'
import type { Part } from '../../emit/layout/parts.ts'
import { lookUp } from '../../lib/look-up.ts'
import type { AppSdk } from '../app-sdk.ts'
import type { Criterion } from './criteria.ts'
import type { LeftOption } from './foreign-options.ts'

export type Tool = 'hey-api' | 'orval' | 'kubb' | 'openapi-typescript'

/** One output of another generator, in the terms of this one. Paths are relative to the app. */
export interface TakenOver extends Omit<AppSdk, 'name' | 'output' | 'include' | 'exclude' | 'extras' | 'allowMissing'> {
  /** Its name in the configuration, if there are several. */
  readonly key?: string | undefined
  /** Folder; absent: the configuration names none. */
  readonly output?: string | undefined
  readonly include: readonly Criterion[]
  readonly exclude: readonly Criterion[]
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

/** The parts of plugins; functions where none is known. */
export function partsOf(plugins: readonly string[], parts: Readonly<Record<string, Part>>): readonly Part[] {
  const found = new Set(plugins.flatMap((name) => lookUp(parts, name) ?? []))
  return found.size > 0 ? [...found] : ['core']
}

/** How imports end, with or without its dot. */
export function endingOf(ending: unknown): ImportEnding | undefined {
  const found = `.${String(ending).replace(/^\./, '')}`
  return found === '.js' || found === '.ts' ? found : undefined
}
