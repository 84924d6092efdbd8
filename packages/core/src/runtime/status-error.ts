import { HttpError } from './http-error.js'

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** The numbers of a range of statuses: `StatusOf<'4XX'>` is `400 | 401 | … | 499`. */
export type StatusOf<Range extends `${Digit}XX`> = Range extends `${infer First}XX`
  ? `${First}${Digit}${Digit}` extends `${infer Status extends number}`
    ? Status
    : never
  : never

/**
 * Whether an error tells of a status, `429`, or of one in a range, `'4XX'`. Classes of a status answer `instanceof` by it: they
 * need not be known where the error is made, so a bundle has only the classes that a program names, and they hold for
 * operations that do not document the status too.
 */
export function isStatus(error: unknown, status: number | string): boolean {
  return error instanceof HttpError && [error.statusCode, `${error.statusCode}`[0] + 'XX'].includes(status)
}
