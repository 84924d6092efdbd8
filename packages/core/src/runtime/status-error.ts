type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** The numbers of a range of statuses: `StatusOf<'4XX'>` is `400 | 401 | … | 499`. */
export type StatusOf<Range extends `${Digit}XX`> = Range extends `${infer First}XX`
  ? `${First}${Digit}${Digit}` extends `${infer Status extends number}`
    ? Status
    : never
  : never

/**
 * Whether an error is one of an API, by the `name` of its errors, and of a status, `429`, or of one in a range, `'4XX'`. The class
 * of a status answers `instanceof` by it. So it need not be known where the error is made, and a bundle has only the classes that
 * a program names; it holds for operations that do not document the status, and for errors of another copy of the package.
 */
export function isStatus(error: unknown, name: string, status: number | string): boolean {
  if (!(error instanceof Error) || error.name !== name) return false
  const { statusCode } = error as Error & { statusCode?: unknown }
  return [statusCode, `${statusCode}`[0] + 'XX'].includes(status)
}
