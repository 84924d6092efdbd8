/** Rules that validate examples take most of the time of a full run, and say nothing about the code to be generated. */
export const exampleRules: readonly string[] = [
  'no-invalid-media-type-examples',
  'no-invalid-schema-examples',
  'no-invalid-parameter-examples',
]

/** The merge has followed every reference already, and tolerates them in vendor extensions. */
export const coveredRules: readonly string[] = ['no-unresolved-refs']

/**
 * Without a configuration, only what makes generated code wrong is an error. Deviations from the specification that the
 * generator copes with are warnings: published documents are full of them.
 */
export const structuralRules = {
  struct: 'warn',
  'no-identical-paths': 'warn',
  'no-enum-type-mismatch': 'warn',
  'operation-parameters-unique': 'error',
  'path-parameters-defined': 'warn',
} as const
