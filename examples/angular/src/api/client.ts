import { PetstoreCore } from './core/client'

/** The client that functions and hooks use. Yours: sdkgen writes this file where it is missing, and never changes it. */
export const client = new PetstoreCore({ serverURL: '/api' })
