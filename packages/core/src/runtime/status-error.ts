import { statusNames } from './http-error.js'

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** The numbers of a range of statuses: `StatusOf<'4XX'>` is `400 | 401 | … | 499`. */
export type StatusOf<Range extends `${Digit}XX`> = Range extends `${infer First}XX`
  ? `${First}${Digit}${Digit}` extends `${infer Status extends number}`
    ? Status
    : never
  : never

/** Makes the name of an error that of the class for its status: `{ 429: 'TooManyRequestsError', '5XX': 'ServerError' }`. Gives `api`. */
export function nameErrors(api: string, names: Readonly<Record<string, string>>): string {
  for (const [status, name] of Object.entries(names)) {
    const first = Number(status.replace('XX', '00'))
    const last = status.endsWith('XX') ? first + 99 : first
    // The class of a status goes before that of a range.
    for (let code = first; code <= last; code++) if (first === last || !(code in names)) statusNames[code] = name
  }
  return api
}

/**
 * Whether an error is one of an API, by the `api` of its errors, and of a status, `429`, or of one in a range, `'4XX'`. The class
 * of a status answers `instanceof` by it. So it need not be known where the error is made, and a bundle has only the classes that
 * a program names; it holds for operations that do not document the status, and for errors of another copy of the package.
 */
export function isStatus(error: unknown, api: string, status: number | string): boolean {
  if (!(error instanceof Error)) return false
  const { statusCode, api: own } = error as Error & { api?: unknown; statusCode?: unknown }
  return own === api && [statusCode, `${statusCode}`[0] + 'XX'].includes(status)
}
