import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isObject, type JsonObject } from '../json.ts'

/** What the output folder itself decides, because people and the release process keep it there. */
export interface OutputManifest {
  /** Version of the packages; `0.1.0` before there are any. */
  readonly version: string
  /** SPDX expression of the repository, if it states one. */
  readonly license: string | undefined
  /** Whether the core package has hand-written helpers for its API, in `src/extras`. */
  readonly extras: boolean
}

/** Reads the version from the core package and the licence from the root manifest, and looks for extras. */
export function readOutputManifest(output: string): OutputManifest {
  const { version } = readManifest(join(output, 'packages/core'))
  const { license } = readManifest(output)
  return {
    version: typeof version === 'string' ? version : '0.1.0',
    license: typeof license === 'string' ? license : undefined,
    extras: existsSync(join(output, 'packages/core/src/extras/index.ts')),
  }
}

function readManifest(folder: string): JsonObject {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return isObject(parsed) ? parsed : {}
  } catch {
    return {}
  }
}
