/** A change of the runtime's code that breaks a promise. */
export interface Mutation {
  readonly file: string
  /** Occurs once in the file. */
  readonly find: string
  readonly replace: string
  /** The file of the test that must fail, and what its title has. */
  readonly tests: readonly [file: string, title: string]
}
