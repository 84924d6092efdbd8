import { PetstoreCore } from './core/client.ts'

/** The client that the functions use. Yours: sdkgen writes this file where it is missing, and never changes it. */
export const client = new PetstoreCore({
  serverURL: process.env['PETSTORE_URL'] ?? 'https://petstore.example.com/v1',
})
