/** What programs have for an instant (`format: date-time`): its text, or a date. */
export const dateForms = ['string', 'Date'] as const

export type DateForm = (typeof dateForms)[number]
