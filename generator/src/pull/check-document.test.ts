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
  ['JSON after a byte-order mark', `\uFEFF${json}`, '.json'],
  ['YAML after a byte-order mark', `\uFEFF${yaml}`, '.yaml'],
  ['a page after a byte-order mark', `\uFEFF${page}`, '.md'],
])('%s', async (_, text, extension) => {
  expect(await checkDocument(bytes(text), 'x')).toEqual({ text, extension })
})

test.each([
  ['a web page', bytes('<!DOCTYPE html><html>…'), { code: 'not-openapi', hint: expect.stringContaining('.md') }],
  ['an image', Uint8Array.of(0x89, 0x50, 0xff, 0xd8), { code: 'not-openapi' }],
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
