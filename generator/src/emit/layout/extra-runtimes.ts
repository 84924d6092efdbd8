/** Optional parts with a hand-written runtime. */
export const runtimesOnRequest = ['validators', 'mocks', 'mcp'] as const

type Runtime = (typeof runtimesOnRequest)[number]

/** How a part is asked for: by `true`, or by naming something that it is written for. */
type Wanted = Readonly<Partial<Record<Runtime, unknown>>>

export interface ExtraRuntimes {
  readonly mocks?: boolean | undefined
  readonly mcp?: boolean | undefined
}

/** Folders of the hand-written parts that are asked for. */
export function extraRuntimes(wanted: Wanted): readonly Runtime[] {
  return runtimesOnRequest.filter((name) => [wanted[name] ?? false].flat().some((each) => each !== false))
}
