/** Representation of an instant (`format: date-time`) in programs: text or `Date`. */
export const dateForms = ['string', 'Date'] as const

export type DateForm = (typeof dateForms)[number]
