/** The value of an argument now. Those that may change are functions; a client is none. */
export function valueOf(given: unknown): unknown {
  return typeof given === 'function' ? given() : given
}
