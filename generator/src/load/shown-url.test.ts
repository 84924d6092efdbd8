import { expect, test } from 'vitest'
import { holdsSecret, shownUrl } from './shown-url.ts'

test.each([
  ['https://example.com/openapi.yaml', 'https://example.com/openapi.yaml', false],
  ['https://example.com/api?format=yaml&v=2', 'https://example.com/api?format=yaml&v=2', false],
  ['https://ada:pass@example.com/api', 'https://example.com/api', true],
  ['https://ada@example.com/api', 'https://example.com/api', true],
  ['https://example.com/api?token=abc', 'https://example.com/api?…', true],
  ['https://example.com/api?api_key=abc&v=2', 'https://example.com/api?…', true],
  ['https://example.com/api?X-Amz-Signature=abc', 'https://example.com/api?…', true],
  ['https://example.com/api?sig=abc', 'https://example.com/api?…', true],
  ['https://example.com/api?ref=ghp_0123456789abcdefghij', 'https://example.com/api?…', true],
  ['not an address', 'not an address', false],
])('%s is shown as %s', (url, want, secret) => {
  expect(shownUrl(url)).toBe(want)
  if (URL.canParse(url)) expect(holdsSecret(new URL(url))).toBe(secret)
})
