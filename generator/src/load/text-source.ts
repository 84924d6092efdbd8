import { DocumentError } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import { LineIndex } from './line-index.ts'
import { parseJson } from './parse-json.ts'
import { parseYaml } from './parse-yaml.ts'
import { TextSyntaxError } from './parsed-text.ts'
import { findNode, once } from './text-node.ts'

/** A text that holds one document: a file, or a fenced block of a page. */
export interface TextSource {
  /** As shown to people. */
  readonly file: string
  readonly text: string
  readonly format: 'json' | 'yaml'
  /** Line of the file on which the text starts, 1-based. Defaults to 1. */
  readonly firstLine?: number
  /** Columns that were cut off the start of each line. Defaults to 0. */
  readonly indent?: number
}

export interface LocatedObject {
  readonly value: JsonObject
  /** Deviations of the text that were read in the one way that makes sense. */
  readonly warnings?: readonly DocumentError[]
  locate(pointer: string): Place
  /** The text from where a member begins; absent where the document was made from another one. */
  written?(pointer: string): string
}

/** Parses a text whose root must be a mapping. @throws DocumentError */
export function parseSource(source: TextSource): LocatedObject {
  const lines = once(() => new LineIndex(source.text))
  const placeAt = (offset: number, pointer?: string): Place => {
    const { line, column } = lines().at(offset)
    const place = { file: source.file, line: line + (source.firstLine ?? 1) - 1, column: column + (source.indent ?? 0) }
    return pointer === undefined ? place : { ...place, pointer }
  }
  try {
    const parsed = source.format === 'json' ? parseJson(source.text) : parseYaml(source.text)
    if (!isObject(parsed.value)) {
      throw new TextSyntaxError(
        'not-a-document',
        source.text.trim() === '' ? 'The file is empty' : 'The file does not hold an object',
        0,
        'An OpenAPI document starts with `openapi: 3.1.1`.',
      )
    }
    const warnings = parsed.warnings.map(
      ({ offset, ...warning }) => new DocumentError({ ...warning, severity: 'warning', place: placeAt(offset) }),
    )
    return {
      value: parsed.value,
      warnings,
      locate(pointer) {
        const found = findNode(parsed.nodes(), pointer)
        return placeAt(found.offset, found.pointer)
      },
      written: (pointer) => source.text.slice(findNode(parsed.nodes(), pointer).offset),
    }
  } catch (error) {
    if (!(error instanceof TextSyntaxError)) throw error
    throw new DocumentError({
      code: error.code,
      message: error.message,
      place: placeAt(error.offset),
      hint: error.hint,
    })
  }
}
