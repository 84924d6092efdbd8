import { expect, test } from 'vitest'
import { allowReservedInPath, delimitedHeader, delimitedPath, jsonHeader } from './serializers.js'
import { wholeForm } from '../body/form-body.js'
import { simple } from './serialize.js'
import { cookieList, cookiePairs, tabDelimited, textCookie, textHeader, textPath, textQuery } from './serializers.js'

test.each([
  ['text in a query', textQuery('q', 'a b&c'), 'q=a%20b%26c'],
  ['text in a path', textPath('p', 'a/b'), 'a%2Fb'],
  ['text in a header', textHeader('h', 'a b'), 'a b'],
  ['JSON in a header', jsonHeader('h', { a: 'é日😀\x7f' }), '{"a":"\\u00e9\\u65e5\\ud83d\\ude00\\u007f"}'],
  ['text in a cookie', textCookie('c', ['a', 1]), 'c=["a",1]'],
  ['tabs between items', tabDelimited('t', ['a', 'b']), 't=a%09b'],
  ['bars in a path', delimitedPath('%7C')('p', ['a', 'b|c', null]), 'a%7Cb%7Cc'],
  ['tabs in a header', delimitedHeader('\t')('h', ['a', 'b c']), 'a\tb c'],
  ['a list in one cookie', cookieList('c', ['a', 'b']), 'c=a,b'],
  ['a list as cookies', cookiePairs('c', ['a', 'b']), 'c=a; c=b'],
  ['an object as cookies', cookiePairs('c', { a: 1, b: 2 }), 'a=1; b=2'],
  ['a form as the whole query', wholeForm()('f', { a: [1, 2], b: null }), 'a=1&a=2'],
  ['reserved characters in a path', allowReservedInPath(simple)('p', 'a:b/c?d'), 'a:b%2Fc%3Fd'],
])('%s', (_name, written, want) => {
  expect(written).toBe(want)
})
