import { PetstoreCore } from './core/client'

/** The client that functions and hooks use. Yours: sdkgen writes this file where it is missing, and never changes it. */
export const client = new PetstoreCore({
  serverURL: import.meta.env.PROD ? 'https://petstore.example.com/v1' : '/api',
  token: () => sessionStorage.getItem('token') ?? '',
})
