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
