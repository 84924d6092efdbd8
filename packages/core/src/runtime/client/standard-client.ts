import { type Client, isClient } from './client.js'

/**
 * The client and the arguments behind it, for functions whose client may be left out.
 *
 * @param standard used where `given` does not begin with a client
 */
export function withClient<TGiven extends readonly [Client, ...unknown[]]>(
  standard: TGiven[0],
  given: readonly unknown[],
): TGiven {
  // The signatures of the function say what the arguments are.
  return (isClient(given[0]) ? given : [standard, ...given]) as TGiven
}
