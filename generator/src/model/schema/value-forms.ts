/** Representation of an instant (`format: date-time`) in programs: text or `Date`. */
export const dateForms = ['string', 'Date'] as const

export type DateForm = (typeof dateForms)[number]

/** Representation of a 64-bit integer (`format: int64` and `uint64`) in programs: `number` or `bigint`. */
export const int64Forms = ['number', 'bigint'] as const

export type Int64Form = (typeof int64Forms)[number]

/** A type that programs have in place of the one in JSON: an instant is text there, a 64-bit integer a number. */
export type ValueForm = 'Date' | 'bigint'

/** Kinds of the values in JSON. */
export const kindsOfForms = { Date: 'string', bigint: 'number' } as const satisfies Readonly<Record<ValueForm, string>>
