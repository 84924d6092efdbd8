/** A generated function: of core, or one that makes options or a key. */
export type GeneratedFunction = (...given: readonly never[]) => unknown

/**
 * Result of a generated function, of whatever type is asked for: the generated code names functions that belong together, and its
 * signatures say what the arguments and the results are. The compiler need not compare them again for each operation.
 */
export function resultFrom(generated: GeneratedFunction, given: readonly unknown[]): never {
  return generated(...(given as readonly never[])) as never
}
