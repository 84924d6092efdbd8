import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '../lib/json.ts'
import { readJsonFile } from '../lib/json-file.ts'
import { readText } from '../lib/read-file.ts'

/** Members that the output folder owns, because people and the release process keep them there. */
export interface OutputManifest {
  /** Version of the packages; the first one before there are any. */
  readonly version: string
  /** SPDX expression of the repository, if it states one. */
  readonly license: string | undefined
  /** Whether the core package has hand-written helpers for its API, in `src/extras`. */
  readonly extras: boolean
  /** The record of published names, as it is on disk. */
  readonly namesRecord: string | undefined
}

/** Before anything is released. */
export const firstVersion = '0.1.0'

/** File of the names of the last release, in the output folder; it is committed. */
export const namesRecordPath = 'sdk.names.json'

/** Reads the version from the core package, the licence from the root manifest and the record of names, and looks for extras. */
export function readOutputManifest(output: string): OutputManifest {
  const { version } = readManifest(join(output, 'packages/core'))
  const { license } = readManifest(output)
  return {
    version: typeof version === 'string' ? version : firstVersion,
    license: typeof license === 'string' ? license : undefined,
    extras: existsSync(join(output, 'packages/core/src/extras/index.ts')),
    namesRecord: readIfExists(join(output, namesRecordPath)),
  }
}

/** The version of an API as a part of `User-Agent`, for files that have none of their own. */
export function userAgentVersion(version: string): string {
  return version.replaceAll(/[^\w.+-]+/g, '-').replaceAll(/^-|-$/g, '') || '0'
}

function readIfExists(path: string): string | undefined {
  return existsSync(path) ? readText(path) : undefined
}

function readManifest(folder: string): JsonObject {
  return readJsonFile(join(folder, 'package.json')) ?? {}
}
