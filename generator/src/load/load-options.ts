import { usualLimits, type DownloadLimits } from './download-limits.ts'

/** What reading the inputs may do beyond what is always allowed. */
export interface LoadOptions {
  /** Whether documents may come from other machines without encryption. */
  readonly allowHttp?: boolean | undefined
  /** Whether references may lead to nothing. */
  readonly allowMissing?: boolean | undefined
  /** Addresses whose documents may be fetched when a `$ref` leads there; those that end in `/` stand for all below them. */
  readonly remoteReferences?: readonly string[] | undefined
}

export function limitsOf({ allowHttp = false }: LoadOptions): DownloadLimits {
  return { ...usualLimits, allowHttp }
}

/** Whether the configuration lets a `$ref` to this address be followed. */
export function isListed(address: string, { remoteReferences = [] }: LoadOptions): boolean {
  return remoteReferences.some((listed) => {
    const url = URL.canParse(listed) ? new URL(listed).href : undefined
    return url !== undefined && (address === url || (url.endsWith('/') && address.startsWith(url)))
  })
}
