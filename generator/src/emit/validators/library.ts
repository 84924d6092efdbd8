/** The libraries that validators can be written for. */
export const validatorLibraries = ['zod', 'valibot'] as const

export type ValidatorLibrary = (typeof validatorLibraries)[number]

/** A library as templates mention it. */
export interface LibraryText {
  readonly name: ValidatorLibrary
  readonly title: string
  /** Begins the name of each schema. */
  readonly letter: string
  /** Versions that the schemas work with. */
  readonly versions: string
}

export const libraryTexts: Readonly<Record<ValidatorLibrary, LibraryText>> = {
  zod: { name: 'zod', title: 'Zod', letter: 'z', versions: '^4.6.0' },
  valibot: { name: 'valibot', title: 'Valibot', letter: 'v', versions: '^1.5.0' },
}
