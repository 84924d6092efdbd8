import { isObject } from '../../lib/json.ts'
import { essence, isJson } from '../media-types.ts'
import { type Node, type Reader, stringAt } from '../reader.ts'

type Location = 'path' | 'query' | 'header' | 'cookie'

export type ParameterStyle =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject'
  /** `collectionFormat: tsv` of Swagger 2.0, which OpenAPI cannot say. */
  | 'tabDelimited'
  /** Cookies as they are, nothing encoded (OpenAPI 3.2). */
  | 'cookie'
  /** `content` of a JSON media type. */
  | 'json'
  /** `content` of another media type: the value is its text. */
  | 'text'
  /** The value is the whole query (`in: querystring`): a form, JSON or text without a name. */
  | 'wholeForm'
  | 'wholeJson'
  | 'wholeText'

export interface Serialisation {
  readonly style: ParameterStyle
  readonly explode: boolean
}

/** The styles of each place, its default first; Swagger 2.0 has those of `delimiters` everywhere. */
const styles = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
} as const

const delimited = ['spaceDelimited', 'pipeDelimited', 'tabDelimited'] as const

/** Texts between the items of a list, by its style. */
export const delimiters: Readonly<Record<(typeof delimited)[number], string>> = {
  spaceDelimited: ' ',
  pipeDelimited: '|',
  tabDelimited: '\t',
}

/** `style` and `explode` of a parameter or of a field of a form, whose place is the query. */
export function readStyle(reader: Reader, node: Node, location: Location): Serialisation {
  // Where Swagger 2.0 has formats that OpenAPI does not, see the conversion.
  const converted = delimited.find((each) => each === stringAt(node, 'x-sdk-style'))
  if (converted !== undefined) return { style: converted, explode: false }
  const given = stringAt(node, 'style')
  const allowed: readonly ParameterStyle[] = styles[location]
  const style = allowed.find((each) => each === given) ?? styles[location][0]
  if (given !== undefined && given !== style) {
    const message = `The style "${given}" does not exist for "in: ${location}"; "${style}" is used`
    reader.note(node, 'parameter-style', message, `Use one of: ${allowed.join(', ')}.`, `style in ${location}`)
  }
  const explode = node.value['explode']
  const isExploded = typeof explode === 'boolean' ? explode : style === 'form' || style === 'cookie'
  // Exploded, the delimiter has nothing to delimit: the name is repeated, as in a form.
  if (isExploded && (style === 'spaceDelimited' || style === 'pipeDelimited')) return { style: 'form', explode: true }
  return { style, explode: isExploded }
}

/** The style that the media type of `content` means. */
export function contentStyle(mediaType: string): 'json' | 'text' {
  return isJson(mediaType) ? 'json' : 'text'
}

/** The same where the value is the whole query. */
export function wholeQueryStyle(mediaType: string | undefined): 'wholeForm' | 'wholeJson' | 'wholeText' {
  if (mediaType === undefined || essence(mediaType) === 'application/x-www-form-urlencoded') return 'wholeForm'
  return isJson(mediaType) ? 'wholeJson' : 'wholeText'
}

/** The media type of `content`; JSON where there are several, though OpenAPI allows one. */
export function contentType(node: Node): string | undefined {
  const { content } = node.value
  if (!isObject(content)) return undefined
  const types = Object.keys(content)
  return types.find(isJson) ?? types[0]
}
