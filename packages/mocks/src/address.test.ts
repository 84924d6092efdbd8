import { expect, test } from 'vitest'
import { addressPattern, isMeant } from './address.js'

const servers = ['https://api.test/v1']

function handles(place: { readonly path: string; readonly except?: readonly string[] }, address: string): boolean {
  const url = new URL(`https://api.test/v1${address}`)
  return (
    addressPattern({ servers, ...place }, undefined).test(url.origin + url.pathname) &&
    isMeant(url, { servers, ...place })
  )
}

test.each([
  [{ path: '/pets/{id}' }, '/pets/1', true],
  [{ path: '/pets/{id}', except: ['/pets/all'] }, '/pets/all', false],
  [{ path: '/pets/{id}', except: ['/pets/{id}?full=true'] }, '/pets/1', true],
  [{ path: '/pets/{id}', except: ['/pets/{id}?full=true'] }, '/pets/1?full=true', false],
  [{ path: '/pets/{id}?full=true' }, '/pets/1?full=true&page=2', true],
  [{ path: '/pets/{id}?full=true' }, '/pets/1?full=false', false],
  [{ path: '/pets?q={q}' }, '/pets?q=x', true],
])('%j handles %s: %s', (place, address, want) => {
  expect(handles(place, address)).toBe(want)
})

test.each([
  ['https://api.test/v1?key=1'],
  ['https://api.test/v1/?key=1'],
  ['https://api.test/v1//'],
  ['https://{region}.test/v1?key={key}'],
  ['/v1?key=1'],
])('the server %s, whatever its query', (server) => {
  const place = { servers: [server], path: '/pets' }
  expect(addressPattern(place, undefined).test('https://api.test/v1/pets')).toBe(true)
  expect(addressPattern(place, undefined).test('https://api.test/pets')).toBe(false)
})
