import { type DateForm, dateForms, type Int64Form, int64Forms } from '../model/schema/value-forms.ts'
import { nestedTypeForms, type NestedTypes } from '../model/nested/nested-types.ts'
import type { Config } from './config.ts'

/** The options by which the types of one document differ. */
export interface TypeForms {
  readonly dates: DateForm
  readonly int64: Int64Form
  readonly nestedTypes: NestedTypes
}

/** Every form of an option; the first one is the default. */
const forms = { dates: dateForms, int64: int64Forms, nestedTypes: nestedTypeForms } as const

const options = ['dates', 'int64', 'nestedTypes'] as const satisfies readonly (keyof TypeForms)[]

const label = 'Options of types:'

/** A line of the manifest: a later version of the project compares its types with those of this one. */
export function typeFormsLine(config: Pick<Config, keyof TypeForms>): string {
  const given = options.map((option) => `${option}=${config[option] ?? forms[option][0]}`)
  return `${label} ${given.join(', ')}.`
}

/** The forms that a manifest names. */
export function readTypeForms(manifest: string): Partial<TypeForms> {
  const line = manifest.split(/\r?\n/).findLast((text) => text.includes(label)) ?? ''
  const named = <Form extends string>(option: keyof TypeForms, known: readonly Form[]) => {
    const form = known.find((one) => line.includes(`${option}=${one}`))
    return form === undefined ? {} : { [option]: form }
  }
  return { ...named('dates', forms.dates), ...named('int64', forms.int64), ...named('nestedTypes', forms.nestedTypes) }
}
