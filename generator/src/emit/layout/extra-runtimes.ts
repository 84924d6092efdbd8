/** Optional parts with a hand-written runtime. */
export const runtimesOnRequest = ['mocks', 'mcp'] as const

export type ExtraRuntimes = { readonly [name in (typeof runtimesOnRequest)[number]]?: boolean | undefined }

/** Folders of the hand-written parts that are asked for. */
export function extraRuntimes(wanted: ExtraRuntimes): readonly (typeof runtimesOnRequest)[number][] {
  return runtimesOnRequest.filter((name) => wanted[name] === true)
}
