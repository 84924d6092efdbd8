/** Which way a type travels: to the API, or from it. */
export type Direction = 'request' | 'response'
