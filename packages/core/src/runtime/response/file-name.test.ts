import { expect, it } from 'vitest'
import { fileNameOf } from './file-name.js'

it.each([
  ['attachment; filename="report.pdf"', 'report.pdf'],
  ['attachment; filename=report.pdf', 'report.pdf'],
  ['ATTACHMENT; FileName = "report.pdf" ; size=3', 'report.pdf'],
  ['attachment;filename="a;b\\"c.txt"', 'a;b"c.txt'],
  ['attachment; filename="rates.txt"; filename*=UTF-8\'\'%e2%82%ac%20rates.txt', '€ rates.txt'],
  ["attachment; filename*=UTF-8'en'a%27b.txt; filename=x", "a'b.txt"],
  ["attachment; filename*=iso-8859-1'en'%A3%20rates", '£ rates'],
  ['attachment; filename="x.txt"; filename*=UTF-8\'\'%ff', 'x.txt'],
  ['attachment; filename="x.txt"; filename*=unheard\'\'y.txt', 'x.txt'],
  ['attachment; filename*=y.txt; filename=x.txt', 'x.txt'],
  ['attachment; name="f; filename=no.txt"; filename=yes.txt', 'yes.txt'],
  ['attachment; filename="\u00e2\u0082\u00ac.txt"', '€.txt'],
  ['attachment; filename="\u00e9t\u00e9.txt"', 'été.txt'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  ['attachment; filename="C:\\\\temp\\\\a.exe"', 'a.exe'],
  ["attachment; filename*=UTF-8''..%2F..%2Fa.txt", 'a.txt'],
  ["attachment; filename*=UTF-8''a%00%0D%0Ab%E2%80%AEtxt.exe", 'abtxt.exe'],
  ['attachment; filename=".."', undefined],
  ['attachment; filename=""', undefined],
  ['attachment; filename=', undefined],
  ['attachment', undefined],
  ['inline', undefined],
  ['', undefined],
])('%s', (header, name) => {
  expect(fileNameOf(withDisposition(header))).toBe(name)
})

function withDisposition(header: string): { headers: Headers } {
  return { headers: new Headers({ 'content-disposition': header }) }
}

// In proportion to the square of its length, each would take longer than a test may.
it('takes time in proportion to the header', () => {
  const headers = [`a; filename="${'\\'.repeat(1e6)}`, `a${'; '.repeat(5e5)}`, `a;${' '.repeat(5e5)}x`]
  for (const header of headers) expect(fileNameOf(withDisposition(header))).not.toBe('')
})
