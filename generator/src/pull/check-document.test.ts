import { expect, test } from 'vitest'
import { checkDocument } from './check-document.ts'

const yaml = 'openapi: 3.1.1\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}\n'
const json = JSON.stringify({ openapi: '3.1.1', info: { title: 'Pets', version: '1' }, paths: {} })
const page = `# List pets\n\nGET https://api.example.com/pets\n\n\`\`\`yaml\n${yaml}\`\`\`\n`
const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['YAML', yaml, '.yaml'],
  ['JSON', json, '.json'],
  ['a page', page, '.md'],
])('%s, in each encoding', async (_, text, extension) => {
  const marked = Buffer.from(`\uFEFF${text}`, 'utf16le')
  const encodings = [bytes(text), bytes(`\uFEFF${text}`), Buffer.from(marked), Buffer.from(marked).swap16()]
  for (const one of encodings) expect(await checkDocument(one, 'x')).toEqual({ text, extension })
})

test.each([
  ['a web page', bytes('<!DOCTYPE html><html>…'), { code: 'not-openapi', hint: expect.stringContaining('.md') }],
  ['an image', Uint8Array.of(0x89, 0x50, 0xff, 0xd8), { code: 'file-unreadable' }],
  ['Latin-1', Buffer.from('# é', 'latin1'), { code: 'file-unreadable', hint: 'Save the file as UTF-8.' }],
  ['nothing', bytes(''), { code: 'not-a-document' }],
  ['half of a JSON document', bytes(json.slice(0, -5)), { code: 'json-syntax' }],
  ['a version to come', bytes('openapi: 4.0.0\n'), { code: 'unsupported-version' }],
  ['prose', bytes('# Pets\n\nAll about pets.\n'), { code: 'no-openapi-block' }],
])('%s is refused', async (_, content, error) => {
  await expect(checkDocument(content, 'https://api.example.com/x')).rejects.toMatchObject(error)
})

test('where the end may be missing, only JSON can show that it is there', async () => {
  expect(await checkDocument(bytes(json), 'x', false)).toMatchObject({ extension: '.json' })
  await expect(checkDocument(bytes(yaml), 'x', false)).rejects.toMatchObject({ code: 'length-unknown' })
})
