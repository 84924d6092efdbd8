import type { About } from '../../model/schema/type.ts'

/** The documentation of a property for editors, for `docsOf`: description, limits, default, deprecation. */
export function aboutComment(about: About | undefined): string | undefined {
  if (about === undefined) return undefined
  const tags = [
    ...(about.deprecated ? ['@deprecated'] : []),
    ...(about.fallback === undefined ? [] : [`@default ${JSON.stringify(about.fallback)}`]),
  ]
  const parts = [about.description ?? '', about.values ?? '', about.limits, tags.join('\n')]
  const text = parts.filter((part) => part !== '').join('\n\n')
  return text === '' ? undefined : text
}
