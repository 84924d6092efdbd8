import { expect, test } from 'vitest'
import { isInternalHost } from './internal-host.ts'

test.each([
  ['localhost', true],
  ['api.localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['0.0.0.0', true],
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['[::1]', true],
  ['[::]', true],
  ['[fe80::1]', true],
  ['[fd00::1]', true],
  ['[::ffff:127.0.0.1]', true],
  ['[::ffff:a9fe:a9fe]', true],
  ['8.8.8.8', false],
  ['172.32.0.1', false],
  ['[2606:4700::1111]', false],
  ['name.invalid', false],
])('%s: %s', async (host, want) => {
  expect(await isInternalHost(host)).toBe(want)
})
