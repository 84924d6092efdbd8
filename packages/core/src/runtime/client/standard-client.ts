import type { Client } from './client.js'

/**
 * The client and the arguments behind it, for functions whose client may be left out.
 *
 * @param standard used where `given` does not begin with a client
 */
export const withClient = <TGiven extends readonly [Client, ...unknown[]]>(
  standard: TGiven[0],
  given: readonly unknown[],
): TGiven =>
  // The signatures of the function say what the arguments are.
  (Object(given[0])['~open'] ? given : [standard, ...given]) as TGiven
