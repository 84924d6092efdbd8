import type { Place } from '../diagnostics/place.ts'
import { usualLimits, type DownloadLimits } from './download-limits.ts'
import { type HeadersByAddress, isMeant } from './request-headers.ts'

/** Permissions for reading inputs beyond the defaults. */
export interface LoadOptions {
  /** Whether documents may come from other machines without encryption. */
  readonly allowHttp?: boolean | undefined
  /** Whether references may lead to nothing. */
  readonly allowMissing?: boolean | undefined
  /** Addresses whose documents may be fetched when a `$ref` leads there; those that end in `/` include all below them. */
  readonly remoteReferences?: readonly string[] | undefined
  /** Additional request headers, by address. */
  readonly headers?: HeadersByAddress | undefined
  /** Where the configuration names an input, for problems of its file. */
  readonly locate?: ((input: string) => Place | undefined) | undefined
}

export function limitsOf({ allowHttp = false, headers }: LoadOptions): DownloadLimits {
  return { ...usualLimits, allowHttp, headers }
}

/** Whether the configuration lets a `$ref` to this address be followed. */
export function isListed(address: string, { remoteReferences = [] }: LoadOptions): boolean {
  return remoteReferences.some((listed) => isMeant(listed, address))
}
