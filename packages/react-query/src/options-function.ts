/** A generated function that makes options. */
export type OptionsFunction = (...given: readonly never[]) => unknown

/**
 * Options for a hook of TanStack Query, of whatever type the hook takes: the generated hook names a hook and a function that
 * belong together, and its signature says what the arguments and the result are.
 */
export function optionsFrom(options: OptionsFunction, given: readonly unknown[]): never {
  return options(...(given as readonly never[])) as never
}
