import { expect, test } from 'vitest'
import { DocumentError } from '../diagnostics/document-error.ts'
import { formatFiles } from './format.ts'
import { groupFiles } from './join-files.ts'

const files = (texts: readonly string[]) =>
  texts.map((text, index) => ({ path: `${index}.ts`, text: `// Note.\n\n${text}\n` }))

test.each<[what: string, texts: readonly string[]]>([
  ['imports of the same name', ['import {a} from "a";\nexport const b=a', 'import {a} from "a";\nexport const c=a']],
  ['exports of the same name', ['export const a=1', 'export const a=2', 'export default 1', 'export default 2']],
  ['directives', ['"use strict"\nexport {}', '"use server"\nexport {}', '/** a */\n"use client"\nexport {}']],
  ['blank lines at both ends', ['\n\n\nexport {}\n\n\n\n', '\n\n/* start */\n\n\nexport {}\n\n']],
  [
    'comments at the end',
    ['export {}\n\n// end', 'export {} // end', 'export {}\n/* end */', 'export {}\n/** a\n*/\n'],
  ],
  ['nothing but a comment', ['', '// b', 'export {}']],
  ['statements that continue those before them', ['export const a = b', '(a)()', '[a].b', '`a`.b', '+a', '/a/.b']],
  ['text as between files', ['__sdkgen_next_file__', 'export const a = `\n__sdkgen_next_file__\n`', 'a', 'b']],
  ['names that are keywords elsewhere', ['export type A = keyof B', 'type\nC = 1', 'declare\nlet a: 1', 'as\nB']],
])('%s are formatted as in each file alone', async (_what, texts) => {
  const alone = await Promise.all(files(texts).map(async (file) => formatFiles([file])))
  expect(await formatFiles(files(texts))).toEqual(alone.flat())
})

test.each<[what: string, texts: readonly string[]]>([
  ['is unfinished', ['export const a = 1', 'export const b =', 'c']],
  ['has an open comment', ['export const a = 1', '/*', 'export {} /* */; a']],
  ['has an open literal', ['export const a = 1', 'export const b = `', '`']],
  ['has an open brace', ['export const a = 1', 'export function f() {', '}']],
])('names the file that %s', async (_what, texts) => {
  const formatted = formatFiles(files(texts))
  await expect(formatted).rejects.toThrow('The generated file 1.ts')
  await expect(formatted).rejects.toBeInstanceOf(DocumentError)
})

test("joins files of the generator's own kind, up to a length, and keeps their directives", async () => {
  const own = { path: 'a.ts', text: "'use client'\n// Note.\n\nexport const a = 1;\n" }
  const others = [
    { path: 'a.tsx', text: '// Note.\n\nexport {}\n' },
    { path: 'a.json', text: '{}' },
    { path: 'a.ts', text: 'export {}\n' },
    { path: 'b.ts', text: '// Note.\n\nexport {}\n// End.\n' },
  ]
  const long = { path: 'long.ts', text: `// ${'a'.repeat(20_000)}\n\nexport {}\n` }
  const all = [own, own, ...others, own, long, own, own]
  expect(groupFiles(all).map((group) => group.length)).toEqual([2, 1, 1, 1, 1, 2, 2])
  expect(groupFiles(all).flat()).toEqual(all)
  expect((await formatFiles([own, own])).map(({ text }) => text)).toEqual(
    Array(2).fill("'use client'\n// Note.\n\nexport const a = 1\n"),
  )
})
