import { expect, it } from 'vitest'
import { keyStart, withKeyPrefix } from './key-prefix.js'

it('changes no key where there is none', () => {
  const root = ['acme'] as const
  expect(keyStart(root, undefined)).toBe(root)
})

it('follows the name of the API, where no group can be mistaken for it', () => {
  expect(keyStart(['acme'], 'work')).toEqual(['acme', { keyPrefix: 'work' }])
})

it('belongs to a client like the given one, which stays as it is', () => {
  class Client {
    readonly host = 'a'
  }
  const client = new Client()
  const work = withKeyPrefix(client, 'work')
  expect(work).toBeInstanceOf(Client)
  expect([work.host, work.keyPrefix]).toEqual(['a', 'work'])
  expect(client).not.toHaveProperty('keyPrefix')
  expect(withKeyPrefix(work, 'home').keyPrefix).toBe('home')
})
