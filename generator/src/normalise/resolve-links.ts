import { isObject, type JsonObject, type JsonValue } from '../json.ts'

/**
 * Links in descriptions lead somewhere wherever these are read: relative ones are resolved against the `externalDocs` of the
 * document, and without these only their text is left.
 */
export function resolveLinks(document: JsonObject): JsonObject {
  const { externalDocs } = document
  const base = isObject(externalDocs) ? urlOf(externalDocs['url']) : undefined
  const resolved = inValue(document, '', base)
  return isObject(resolved) ? resolved : document
}

function urlOf(text: JsonValue | undefined): string | undefined {
  return typeof text === 'string' && /^https?:/i.test(text) && URL.canParse(text) ? text : undefined
}

const texts = new Set(['description', 'summary'])

/** Members that hold values of the API, not words about it. */
const values = new Set(['example', 'examples', 'default', 'const', 'enum', 'value'])

/** Members whose own members are called as the document likes. */
const maps = new Set(
  (
    'properties patternProperties dependentSchemas $defs definitions schemas parameters responses headers requestBodies ' +
    'securitySchemes pathItems callbacks links paths webhooks content encoding mapping variables'
  ).split(' '),
)

/** The value itself where nothing in it changes. */
function inValue(value: JsonValue, under: string, base: string | undefined): JsonValue {
  if (Array.isArray(value)) {
    const items = value.map((item: JsonValue) => inValue(item, '', base))
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (!isObject(value)) return value
  const isMap = maps.has(under)
  let changed: JsonObject | undefined
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined || (!isMap && (values.has(key) || key.startsWith('x-')))) continue
    const isText = !isMap && texts.has(key) && typeof member === 'string'
    const now = isText ? inText(member, base) : inValue(member, isMap ? '' : key, base)
    if (now !== member) changed = { ...(changed ?? value), [key]: now }
  }
  return changed ?? value
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
