import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { JsonObject, JsonValue } from '../../generator/src/lib/json.ts'
import { withoutEmptyNames } from './empty-names.ts'
import type { View } from './read-document.ts'
import { type Level, levels, Translation } from './translation.ts'

/** Expected verdict of a component's type on a value. */
export interface Verdict {
  readonly expected: 'accepted' | 'refused'
  /** The keyword of the schema that refuses it. */
  readonly keyword?: string
  /** Refused as a literal only: TypeScript takes the value where it has a type of its own. */
  readonly isLiteral: boolean
}

/** Judges values of the component schemas of a document in one view. */
export class Judge {
  /** References between the schemas of components. */
  readonly definitions: Readonly<Record<string, JsonValue>>
  readonly #validators: ReadonlyMap<Level, (key: string) => ValidateFunction>
  readonly #translation: Translation

  constructor(document: JsonObject, view: View, keys: readonly string[]) {
    this.#translation = new Translation(document, view, 'whole')
    this.definitions = this.#translation.definitions
    const translations = levels.map((level) =>
      level === 'whole' ? this.#translation : new Translation(document, view, level),
    )
    this.#validators = new Map(translations.map((translation) => [translation.level, validators(translation, keys)]))
  }

  /** Sources of values. */
  schemaOf(key: string): JsonValue {
    return this.definitions[this.#translation.add(key)] ?? true
  }

  /** Whether a value has only members that the schema of their object knows. */
  isClosed(key: string, value: JsonValue): boolean {
    return this.#takes('closed', key)(value)
  }

  /** Undefined: the type may do either. `isExtended`: whether a member that no schema knows was added to the value. */
  judge(key: string, value: JsonValue, isExtended: boolean): Verdict | undefined {
    const [whole, sayable, open] = [this.#takes('whole', key), this.#takes('sayable', key), this.#takes('open', key)]
    if (whole(value)) return { expected: 'accepted', isLiteral: false }
    if (!open(value)) return { expected: 'refused', keyword: lastKeyword(open), isLiteral: false }
    return isExtended && !sayable(value)
      ? { expected: 'refused', keyword: lastKeyword(sayable), isLiteral: true }
      : undefined
  }

  #takes(level: Level, key: string): ValidateFunction {
    const validator = this.#validators.get(level)
    if (validator === undefined) throw new Error(`There are no validators of the level ${level}`)
    return validator(key)
  }
}

/** Those that validators check. */
const checkedFormats = ['date-time', 'date', 'email', 'uuid', 'uri', 'ipv4', 'ipv6'] as const

/** They are compiled when they are asked for. */
export function validators(translation: Translation, keys: readonly string[]): (key: string) => ValidateFunction {
  const ids = new Map(keys.map((key) => [key, translation.add(key)]))
  const hasLimits = translation.level === 'limited' || translation.level === 'checked'
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    inlineRefs: false,
    ownProperties: true,
    validateFormats: hasLimits,
    logger: false,
    // Optimized, what is compiled for `items: false` beside other variants lacks a variable.
    code: { optimize: false },
  })
  if (hasLimits) addFormats.default(ajv, [...checkedFormats])
  const isAsked = !['sayable', 'open', 'checked'].includes(translation.level)
  ajv.addSchema({ $id: 'oracle', $defs: withoutEmptyNames(translation.definitions, isAsked) })
  return (key) => {
    const validator = ajv.getSchema(`oracle#/$defs/${encodeURIComponent(ids.get(key) ?? '')}`)
    if (validator === undefined) throw new Error(`There is no schema ${key}`)
    return validator
  }
}

function lastKeyword({ errors }: ValidateFunction): string {
  return errors?.at(-1)?.keyword ?? ''
}
