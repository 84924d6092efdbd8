/** Words of a document about one of its parts, for people. */
export interface Words {
  readonly deprecated: boolean
  /** Each of its own; what is no text says nothing. */
  readonly texts: readonly unknown[]
}

/** Whether something is deprecated, and described, as before. */
export function compareWords(old: Words, now: Words) {
  const is = <Kind extends string>(differs: boolean, kind: Kind, message: string) =>
    differs ? [[kind, message] as const] : []
  return [
    ...is(!old.deprecated && now.deprecated, 'deprecated', 'is deprecated'),
    ...is(old.deprecated && !now.deprecated, 'undeprecated', 'is no longer deprecated'),
    ...is(prose(old) !== prose(now), 'documented', 'is described differently'),
  ]
}

/** How text is wrapped does not count. */
function prose({ texts }: Words): string {
  return JSON.stringify(texts.map((text) => (typeof text === 'string' ? text.replaceAll(/\s+/g, ' ').trim() : '')))
}
