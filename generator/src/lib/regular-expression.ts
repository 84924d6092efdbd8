import { TimeLimitError, withProcessorLimit } from './time-limit.ts'

/** Engines refuse to compile expressions of ten times this when they are used, not when they are made. */
const maxLength = 10_000

/**
 * A pattern of the document; undefined where it is of another flavour than JavaScript's. Only what ES2022 has passes, whichever
 * version runs this: compilers with that target refuse the rest.
 */
export function regularExpression(source: string): RegExp | undefined {
  if (source.length > maxLength) return undefined
  const found = compile(source, 'u') ?? (isPlain(source) ? compile(source, '') : undefined)
  return found === undefined || isOfLater(source) ? undefined : found
}

/** Milliseconds of processor time for a text, of which a usual pattern takes less than a thousandth. */
const maxMatchMs = 1000
const slow = new Set<string>()

/** Whether a text matches. An expression that takes too long once matches nothing from then on. */
export function matchesInTime(expression: RegExp, text: string): boolean {
  if (slow.has(expression.source)) return false
  try {
    return isQuick(expression, text)
      ? expression.test(text)
      : withProcessorLimit(maxMatchMs, () => expression.test(text))
  } catch (error) {
    if (!(error instanceof TimeLimitError)) return false
    slow.add(expression.source)
    return false
  }
}

/** Without a repeated group, the steps of an expression are at most the length of the text to the power of its repeats. */
function isQuick({ source }: RegExp, text: string): boolean {
  const repeats = source.match(/[*+{]/g)?.length ?? 0
  return !/\)[*+{]/.test(source) && text.length ** repeats <= 1e6
}

/** It as TypeScript source, without characters that make a file binary or reorder what editors show. */
export function regularExpressionLiteral(expression: RegExp): string {
  return String(expression).replaceAll(/\\?([\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069])|\\?[^]/gu, escape)
}

function escape(whole: string, unseen: string | undefined): string {
  return unseen === undefined ? whole : `\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/**
 * Whether every escape means the same with and without `u`, which forbids escapes of punctuation. Without it, `\p`, `\A` or
 * `\Z` of other flavours are letters.
 */
function isPlain(source: string): boolean {
  const rest = source.replaceAll(
    /\\(?:[^A-Za-z\d]|[bBdDwWsSfnrtv]|0(?!\d)|c[A-Za-z]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4})/g,
    '',
  )
  return !rest.includes('\\')
}

/** Scripts that Unicode has since version 15, by both of their names: engines of ES2022 refuse an expression with one. */
const laterScripts: ReadonlySet<string> = new Set(
  (
    'Kawi Nag_Mundari Nagm Garay Gara Gurung_Khema Gukh Kirat_Rai Krai Ol_Onal Onao Sunuwar Sunu Todhri Todr Tulu_Tigalari Tutg ' +
    'Beria_Erfe Berf Sidetic Sidt Tai_Yo Tayo Tolong_Siki Tols'
  ).split(' '),
)

/** Flags of a group, and two groups of one name: ES2025. */
function isOfLater(source: string): boolean {
  const scripts = source.matchAll(/\\[pP]\{(?:sc|scx|Script|Script_Extensions)=(\w+)\}/g)
  if ([...scripts].some(([, script = '']) => laterScripts.has(script))) return true
  const groups = source.replaceAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/g, '')
  const names = [...groups.matchAll(/\(\?<(?![=!])([^>]*)>/g)].map(([, name]) => name)
  return /\(\?[a-z-]+:/.test(groups) || new Set(names).size < names.length
}

function compile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags)
  } catch {
    return undefined
  }
}
