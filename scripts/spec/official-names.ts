import type { Operation } from '../../generator/src/model/api.ts'

/**
 * Names of the official SDK in the overlay of names, by function: its actions are described as "Published as `name`".
 *
 * @param overlay the parsed overlay
 */
export function officialNames(overlay: unknown, operations: readonly Operation[]): ReadonlyMap<string, string> {
  const known = new Set(operations.map(({ name }) => name))
  return new Map(
    descriptionsOf(overlay).flatMap((description): (readonly [string, string])[] => {
      const text = /\bpublished as (.+)/i.exec(description)?.[1] ?? ''
      const names = [...text.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
      const own = names.find((name) => known.has(name))
      if (own === undefined) return []
      const shown = names.map((name) => `\`${name}\``).join(', ')
      return [[own, /in older versions/.test(text) ? `(${shown})` : shown]]
    }),
  )
}

function descriptionsOf(overlay: unknown): readonly string[] {
  const actions: unknown = typeof overlay === 'object' && overlay !== null ? Reflect.get(overlay, 'actions') : undefined
  return (Array.isArray(actions) ? actions : []).map((action) => String(Reflect.get(Object(action), 'description')))
}
