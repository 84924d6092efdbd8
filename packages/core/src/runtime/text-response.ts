import { bodyText } from './body-text.js'

/** The body as text. */
export const textResponse: typeof bodyText = bodyText
