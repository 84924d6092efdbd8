import { join } from 'node:path'
import { libraryTexts, type ValidatorLibrary } from '../../generator/src/emit/validators/library.ts'
import type { JsonValue } from '../../generator/src/lib/json.ts'
import { candidatesFor, hasNameOfObjects, maxLength } from './assertions.ts'
import { componentPointer } from './composition.ts'
import { examplesOf } from './examples.ts'
import { validators } from './judge.ts'
import type { Subject } from './read-document.ts'
import { Sampler } from './sample.ts'
import { Translation } from './translation.ts'
import { upgrade } from './upgrade.ts'
import { writeFolder } from './write-folder.ts'

/** A value that a validator takes and the schema refuses, or the other way round. */
interface WrongVerdict {
  readonly name: string
  readonly pointer: string
  readonly value: JsonValue
  readonly expected: 'accepted' | 'refused'
}

export interface ValidatorTrial {
  readonly verdicts: number
  readonly accepted: number
  readonly wrong: readonly WrongVerdict[]
}

/** https://standardschema.dev */
interface StandardSchema {
  readonly '~standard': { validate(value: unknown): object }
}

/** Asks the validators that a library has of a document, at most `limit` values each, what another validator says of the schemas. */
export async function tryValidators(
  subject: Subject,
  limit: number,
  library: ValidatorLibrary,
): Promise<ValidatorTrial> {
  const document = upgrade(subject.document)
  const schemas: Readonly<Record<string, StandardSchema>> = await import(
    join(
      await writeFolder(subject, `validators-${library}`, { validators: [library] }),
      `validators/${library}/schemas.ts`,
    )
  )
  const examples = examplesOf(document)
  const trial = { verdicts: 0, accepted: 0, wrong: new Array<WrongVerdict>() }
  for (const [view, types] of Map.groupBy(subject.types, (type) => type.view)) {
    const keys = types.map(({ key }) => key)
    const [limited, checked] = (['limited', 'checked'] as const).map((level) => new Translation(document, view, level))
    if (limited === undefined || checked === undefined) continue
    const [takes, mayTake] = [validators(limited, keys), validators(checked, keys)]
    const sampler = new Sampler(limited.definitions)
    for (const { key, name } of types) {
      const schema = schemas[`${libraryTexts[library].letter}${name}`]
      if (schema === undefined) throw new Error(`There is no schema of ${name}`)
      const given = limited.definitions[limited.add(key)] ?? true
      let count = 0
      for (const { value } of candidatesFor(given, sampler, examples.get(key) ?? [])) {
        if (count >= limit) break
        if (JSON.stringify(value).length > maxLength || hasNameOfObjects(value)) continue
        const verdict = verdictOf(value, takes(key), mayTake(key))
        if (verdict === undefined) continue
        count += 1
        const found = 'issues' in schema['~standard'].validate(value) ? 'refused' : 'accepted'
        if (found === 'accepted') trial.accepted += 1
        if (found !== verdict) trial.wrong.push({ name, pointer: componentPointer(key), value, expected: verdict })
      }
      trial.verdicts += count
    }
  }
  return trial
}

/** Undefined where a validator may do either, or Ajv fails. */
function verdictOf(
  value: JsonValue,
  takes: (value: JsonValue) => unknown,
  mayTake: (value: JsonValue) => unknown,
): WrongVerdict['expected'] | undefined {
  try {
    if (takes(value) === true) return 'accepted'
    return mayTake(value) === true ? undefined : 'refused'
  } catch (error) {
    // Endless recursion, or what Ajv compiles for deep compositions lacks a variable.
    if (error instanceof RangeError || error instanceof ReferenceError) return undefined
    throw error
  }
}
