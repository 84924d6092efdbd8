import { type Node, stringAt } from './reader.ts'

export type ParameterStyle =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject'
  /** Serialised as JSON (`content` instead of `schema`). */
  | 'json'
  /** The value is the whole query: JSON or text without a name. */
  | 'wholeQuery'

const styles = new Set(['simple', 'label', 'matrix', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject'])

/** The `style` of a parameter or an encoding; `cookie` (OpenAPI 3.2) is `form`, as values are encoded anyway. */
export function readStyle(node: Node): ParameterStyle | undefined {
  const style = stringAt(node, 'style')
  if (style === 'cookie') return 'form'
  return isStyle(style) ? style : undefined
}

function isStyle(value: string | undefined): value is ParameterStyle {
  return value !== undefined && styles.has(value)
}
