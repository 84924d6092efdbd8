import type { JsonValue } from '../lib/json.ts'
import { type ParsedText, TextSyntaxError, type TextWarning } from './parsed-text.ts'
import {
  closeBrace,
  closeBracket,
  closingQuote,
  countKeys,
  openBrace,
  openBracket,
  quote,
  scanJson,
} from './scan-json.ts'
import { type Children, once, type TextNode } from './text-node.ts'

/**
 * Parses JSON (RFC 8259). Of a key that occurs twice in one object the last counts, as for `JSON.parse`, which lets it pass
 * silently.
 *
 * @throws TextSyntaxError
 */
export function parseJson(text: string): ParsedText {
  const { depth, keys, ends } = scanJson(text)
  const value = depth > maxDepth ? undefined : read(text)
  const warnings: TextWarning[] = []
  if (value === undefined || countKeys(value) < keys) {
    const problem = findProblem(text, warnings)
    if (problem !== undefined) throw problem
  }
  return {
    value: value ?? JSON.parse(text),
    nodes: once(() => jsonNode({ text, ends, isUnique: warnings.length === 0 }, skipSpace(text, 0))),
    warnings,
  }
}

function read(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Far beyond any real document; keeps every later walk off the end of the stack. */
const maxDepth = 1000
const hint = 'Correct the JSON; an editor with JSON support shows the same place.'

/**
 * Finds the first error and all duplicate keys. Slower than `scanJson`, so it runs only where there are some. One pass
 * without recursion, so that deep nesting cannot exhaust the stack.
 */
function findProblem(text: string, warnings: TextWarning[]): TextSyntaxError | undefined {
  const open: (Set<string> | null)[] = []
  let at = skipSpace(text, 0)
  let expectsValue = true
  while (at < text.length) {
    const char = text.charAt(at)
    const keys = open.at(-1)
    if (expectsValue) {
      if (char === '{' || char === '[') {
        if (open.length >= maxDepth)
          return new TextSyntaxError(
            'too-deep',
            `The JSON is nested more than ${maxDepth} levels deep`,
            at,
            'Check that the document is what it should be.',
          )
        open.push(char === '{' ? new Set() : null)
        at = skipSpace(text, at + 1)
        if (text[at] === (char === '{' ? '}' : ']')) expectsValue = false
        else if (char === '{') {
          const key = readKey(text, at, open.at(-1) ?? undefined, warnings)
          if (key instanceof TextSyntaxError) return key
          at = key
        }
        continue
      }
      const end = scalarEnd(text, at)
      if (end === undefined) return unexpected(text, at)
      at = skipSpace(text, end)
      expectsValue = false
    } else if (keys === undefined) {
      return unexpected(text, at)
    } else if (char === (keys === null ? ']' : '}')) {
      open.pop()
      at = skipSpace(text, at + 1)
    } else if (char === ',') {
      at = skipSpace(text, at + 1)
      if (keys !== null) {
        const key = readKey(text, at, keys, warnings)
        if (key instanceof TextSyntaxError) return key
        at = key
      }
      expectsValue = true
    } else return unexpected(text, at)
  }
  return expectsValue || open.length > 0
    ? new TextSyntaxError('json-syntax', 'The JSON ends before it is complete', text.length, hint)
    : undefined
}

/** Reads a key and its colon; returns where the value starts. */
function readKey(
  text: string,
  at: number,
  keys: Set<string> | undefined,
  warnings: TextWarning[],
): number | TextSyntaxError {
  const end = text[at] === '"' ? scalarEnd(text, at) : undefined
  if (end === undefined) return unexpected(text, at)
  const key = text.slice(at, end)
  const name = key.includes('\\') ? String(JSON.parse(key)) : key.slice(1, -1)
  if (keys?.has(name)) {
    const message = `The key ${key} stands twice in one object; the last one counts`
    warnings.push({ code: 'json-duplicate-key', message, offset: at, hint: 'Keep one of them.' })
  }
  keys?.add(name)
  const colon = skipSpace(text, end)
  return text[colon] === ':' ? skipSpace(text, colon + 1) : unexpected(text, colon)
}

function unexpected(text: string, at: number): TextSyntaxError {
  if (at >= text.length)
    return new TextSyntaxError('json-syntax', 'The JSON ends before it is complete', text.length, hint)
  return new TextSyntaxError(
    'json-syntax',
    `Unexpected ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))}`,
    at,
    hint,
  )
}

const spaces = /[ \t\r\n]*/y
const scalar =
  /"(?:[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

function skipSpace(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at
  spaces.lastIndex = at
  spaces.test(text)
  return spaces.lastIndex
}

function scalarEnd(text: string, at: number): number | undefined {
  scalar.lastIndex = at
  return scalar.test(text) ? scalar.lastIndex : undefined
}

/** A text that was checked. */
interface Checked {
  readonly text: string
  /** A position behind a long container is found without reading it. */
  readonly ends: ReadonlyMap<number, number>
  /** Whether no object has a key twice, so that the first is the last. */
  readonly isUnique: boolean
}

function jsonNode(checked: Checked, start: number, key = start): TextNode {
  return { offset: key, children: once(() => jsonChildren(checked, start)) }
}

/** Children of a valid container, read as far as they are asked for; deeper ones are skipped. */
function jsonChildren(checked: Checked, start: number): Children {
  const { text, ends, isUnique } = checked
  const found = new Map<string, TextNode>()
  const isObject = text[start] === '{'
  let at = isObject || text[start] === '[' ? skipSpace(text, start + 1) : undefined
  return {
    get(wanted) {
      while (at !== undefined && text[at] !== '}' && text[at] !== ']') {
        if (isUnique && found.has(wanted)) break
        const key = at
        const end = isObject ? (scalarEnd(text, at) ?? text.length) : undefined
        const name = end === undefined ? String(found.size) : String(JSON.parse(text.slice(at, end)))
        if (end !== undefined) at = skipSpace(text, skipSpace(text, end) + 1)
        found.set(name, jsonNode(checked, at, key))
        at = skipSpace(text, ends.get(at) ?? valueEnd(text, at))
        if (text[at] === ',') at = skipSpace(text, at + 1)
      }
      return found.get(wanted)
    },
  }
}

/** Where a value of valid JSON ends. Many are skipped like this for one position, so it looks at codes, not at texts. */
function valueEnd(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first !== openBrace && first !== openBracket) return scalarEnd(text, start) ?? start + 1
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) at = closingQuote(text, at)
    else if (code === openBrace || code === openBracket) depth++
    else if ((code === closeBrace || code === closeBracket) && --depth === 0) return at + 1
  }
  return text.length
}
