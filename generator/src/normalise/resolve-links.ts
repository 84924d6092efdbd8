import { isObject, type JsonValue } from '../lib/json.ts'
import { isInExtension, replaceMembers } from '../load/document-walk.ts'
import type { ObjectPass } from './in-one-walk.ts'

const texts = ['description', 'summary'] as const

/**
 * Links in descriptions lead somewhere wherever these are read: relative ones are resolved against the `externalDocs` of the
 * document, and without these only their text is left.
 */
export const resolveLinks: ObjectPass = ({ externalDocs }) => {
  const base = isObject(externalDocs) ? urlOf(externalDocs['url']) : undefined
  return (object, path) => {
    let changed: Map<string, JsonValue> | undefined
    for (const key of texts) {
      const text = object[key]
      const now = typeof text === 'string' ? inText(text, base) : text
      if (now !== undefined && now !== text) (changed ??= new Map()).set(key, now)
    }
    return changed === undefined || isInExtension(path) ? object : replaceMembers(object, changed)
  }
}

function urlOf(text: JsonValue | undefined): string | undefined {
  return typeof text === 'string' && /^https?:/i.test(text) && URL.canParse(text) ? text : undefined
}

/** Code, which is kept, or a link or an image with its label and target. */
const codeOrLink =
  /(?<code>(?<fence>`{3,}|~{3,})[\s\S]*?(?:\k<fence>|$)|`[^`\n]*`)|(?<image>!?)\[(?<label>(?:[^[\]\\]|\\.)*)\]\(\s*<?(?<target>[^)\s>]*)>?(?<title>[^)]*)\)/g

function inText(text: string, base: string | undefined): string {
  if (!text.includes('](')) return text
  return text.replace(codeOrLink, (whole: string, ...matched: readonly unknown[]) => {
    const groups = matched.at(-1)
    const { code, image = '', label = '', target = '', title = '' } = isGroups(groups) ? groups : {}
    if (code !== undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return whole
    const isResolved = base !== undefined && !target.startsWith('#') && URL.canParse(target, base)
    return isResolved ? `${image}[${label}](${new URL(target, base).href}${title})` : label
  })
}

type Groups = Readonly<Partial<Record<'code' | 'image' | 'label' | 'target' | 'title', string>>>

function isGroups(value: unknown): value is Groups {
  return typeof value === 'object' && value !== null
}
