import { describe, expect, it, vi } from 'vitest'
import { ServerFault, TooManyRequests } from '../../../test/api.js'
import { SdkError } from './sdk-error.js'

describe('with two copies of the package in a program', () => {
  const details = { statusCode: 429, headers: new Headers(), body: undefined, rawBody: '' }

  it('recognises errors of the other copy by name, and by the class of their status', async () => {
    vi.resetModules()
    const copy = await import('../../../test/api.js')
    const other: Error = new copy.definition.error('429 slow down', {
      ...details,
      serverMessage: 'slow down',
      requestId: undefined,
      retryAfter: 1,
      method: 'GET',
      url: 'https://api.example.test',
    })
    expect(other instanceof SdkError).toBe(false)
    expect(other.name).toBe('DefaultError')
    expect(other instanceof TooManyRequests).toBe(true)
    expect(other instanceof ServerFault).toBe(false)
  })

  it('knows an error of another API from its own', () => {
    const other = Object.assign(new Error('429'), { ...details, name: 'OtherDefaultError' })
    expect(other instanceof TooManyRequests).toBe(false)
  })
})
