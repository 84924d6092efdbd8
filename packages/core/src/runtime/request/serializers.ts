import type { Serializer } from '../context/operation.js'
import {
  assign,
  encode,
  flatten,
  formExplode,
  isRecord,
  type Pair,
  pairs,
  present,
  toJson,
  toText,
} from './serialize.js'

/** `name=` and the items joined; nothing for no items. */
const joined =
  (separator: string): Serializer =>
  (name, value) => {
    const items = flatten(value)
    return items.length ? `${encode(name)}=${items.map(encode).join(separator)}` : ''
  }

/** The members of an object as `name=value`, the items of a list alone. */
const listed = (value: unknown, separator: string): string =>
  isRecord(value) ? assign(pairs('', value), separator) : flatten(value).map(encode).join(separator)

/** Path: `a,b`, and `name=value,…` for objects. */
export const simpleExplode: Serializer = (_name, value) => listed(value, ',')

/** Path: `.a,b` */
export const label: Serializer = (_name, value) => '.' + flatten(value).map(encode).join(',')

/** Path: `.a.b`, and `.name=value.…` for objects. */
export const labelExplode: Serializer = (_name, value) => '.' + listed(value, '.')

/** Path: `;name=a,b`; `;name` for an empty text, nothing for no items. */
export const matrix: Serializer = (name, value) => {
  const items = flatten(value)
  return items.length ? assigned(name, items.map(encode).join(',')) : ''
}

/** Path: `;name=a;name=b`, and `;member=value;…` for objects. */
export const matrixExplode: Serializer = (name, value) =>
  pairs(name, value)
    .map(([key, item]) => assigned(key, encode(item)))
    .join('')

const assigned = (name: string, text: string) => `;${encode(name)}${text && '='}${text}`

/** Query: `name=a,b`; a comma inside a value becomes `%2C`. */
export const form: Serializer = /* @__PURE__ */ joined(',')

/** Query: `name=a%20b` */
export const spaceDelimited: Serializer = /* @__PURE__ */ joined('%20')

/** Query: `name=a|b`, the bar encoded. */
export const pipeDelimited: Serializer = /* @__PURE__ */ joined('%7C')

/** Query: `name=a<tab>b`, the tab encoded. */
export const tabDelimited: Serializer = /* @__PURE__ */ joined('%09')

/** Path: the items with another delimiter than a comma, which is given encoded (Swagger 2.0). */
export const delimitedPath =
  (delimiter: string): Serializer =>
  (_name, value) =>
    flatten(value).map(encode).join(delimiter)

/** Header: the same, where nothing is encoded. */
export const delimitedHeader =
  (delimiter: string): Serializer =>
  (_name, value) =>
    flatten(value).map(toText).join(delimiter)

/**
 * Query: `name[member]=value`; each deeper level adds a bracket. Items of a list have empty brackets, or where they are objects or
 * lists themselves their number, without which it would be unclear where one ends.
 */
export const deepObject: Serializer = (name, value) => assign(deepPairs(name, value), '&')

function deepPairs(name: string, value: unknown): readonly Pair[] {
  if (!present(value)) return []
  if (!Array.isArray(value) && !isRecord(value)) return [[name, value]]
  // Without numbers, readers cannot know which members belong to one item.
  const isNumbered = Object.values(value).some(
    (member) => Array.isArray(member) || (present(member) && isRecord(member)),
  )
  const isFlat = Array.isArray(value) && !isNumbered
  return Object.entries(value).flatMap(([key, member]) => deepPairs(`${name}[${isFlat ? '' : key}]`, member))
}

/** Query and cookie: `name=` and the value as JSON. */
export const jsonQuery: Serializer = (name, value) => `${encode(name)}=${encodeURIComponent(toJson(value))}`

/** Path and whole query: the value as JSON. */
export const jsonPath: Serializer = (_name, value) => encodeURIComponent(toJson(value))

/** Header: the value as JSON, in ASCII, which is all that every server reads in a header. */
export const jsonHeader: Serializer = (_name, value) =>
  toJson(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Query: `name=` and the text of the value. */
export const textQuery: Serializer = (name, value) => `${encode(name)}=${encode(value)}`

/** Path and whole query: the text of the value. */
export const textPath: Serializer = (_name, value) => encode(value)

/** Header: the text of the value. */
export const textHeader: Serializer = (_name, value) => toText(value)

/** Header: `name=value,…` for objects, `a,b` for lists. */
export const headerExplode: Serializer = (_name, value) =>
  isRecord(value)
    ? pairs('', value)
        .map(([key, item]) => `${key}=${toText(item)}`)
        .join(',')
    : flatten(value).map(toText).join(',')

/** Cookie, nothing encoded: `name=a,b`; nothing for no items. */
export const cookieList: Serializer = (name, value) => {
  const items = flatten(value).map(toText)
  return items.length ? crumbs([[name, items.join(',')]]) : ''
}

/** Cookie, nothing encoded: `name=a; name=b`, and `member=value; …` for objects. */
export const cookiePairs: Serializer = (name, value) => crumbs(pairs(name, value))

/** Cookie: `name=` and the text of the value. */
export const textCookie: Serializer = (name, value) => crumbs([[name, value]])

/** Throws for what would end a cookie: this style leaves it to the caller to escape that. */
function crumbs(crumbled: readonly Pair[]): string {
  const texts = crumbled.map(([name, value]) => `${name}=${toText(value)}`)
  if (texts.some((text) => text.includes(';'))) throw new TypeError('a ";" must be escaped in a cookie')
  return texts.join('; ')
}

/**
 * Query values whose reserved characters and percent-encoded triples are sent as they are (`allowReserved`). Those characters
 * that would end the value or the query stay encoded: `#`, `&`, `=`, `+`.
 */
export const allowReserved =
  (serialize: Serializer = formExplode): Serializer =>
  (name, value) =>
    keep(/%(3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/g, serialize(name, value))

/** The same in a path, where `/` and `?` stay encoded too. */
export const allowReservedInPath =
  (serialize: Serializer): Serializer =>
  (name, value) =>
    keep(/%(3A|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D)/g, serialize(name, value))

const keep = (reserved: RegExp, text: string): string =>
  // `%25` is a percent sign, which the caller wrote to begin a triple.
  text.replace(reserved, decodeURIComponent).replace(/%25(?=[\dA-F]{2})/gi, '%')
