/**
 * Takes note of a promise where a function of the configuration was to return a value. The promise itself is the problem that
 * is reported; should it fail later, its result is not awaited, and the process would end with a stack.
 */
export function settle(value: unknown): void {
  if (value instanceof Promise) value.catch(() => undefined)
}
