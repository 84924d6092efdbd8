import type { QueryKey } from '@tanstack/react-query'

/** Distinguishes the keys of one account from those of another. It follows the name of the API, which all keys begin with. */
export interface KeyPrefix {
  readonly keyPrefix: string
}

/** A client, with or without a prefix for the keys of what is read with it. */
export type KeyPrefixed<TClient> = TClient & { readonly keyPrefix?: string | undefined }

/**
 * The same client with a prefix for its keys. Options, hooks and prefetch that are given it have their own queries in a
 * cache that several accounts share. The given client stays as it is.
 */
export function withKeyPrefix<TClient extends object>(client: TClient, keyPrefix: string): TClient & KeyPrefix {
  return Object.assign(Object.create(client), { keyPrefix })
}

/** The beginning of a key, without a prefix and with one. */
export type Prefixable<TRoot extends QueryKey> = TRoot | readonly [...TRoot, KeyPrefix]

/** The beginning of a key. The prefix is an object, so that no group of operations is mistaken for one. */
export function keyStart<const TRoot extends QueryKey>(root: TRoot, keyPrefix: string | undefined): Prefixable<TRoot> {
  return keyPrefix === undefined ? root : [...root, { keyPrefix }]
}
