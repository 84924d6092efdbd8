export const nestedTypeForms = ['inline', 'named'] as const

/** Whether an object or enum inside of another type is written there, or has a name of its own. */
export type NestedTypes = (typeof nestedTypeForms)[number]
