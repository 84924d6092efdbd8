import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { load } from './load.ts'
import { loadFiles, openApi, summariesOf, summary, writeFiles } from './documents.fixture.ts'

const valid = openApi('paths: {}\n')

describe('inputs', () => {
  test('paths and globs in order, the files of a glob sorted, each file once', async () => {
    const cwd = await writeFiles({
      'b.yaml': valid,
      'z/2.yaml': valid,
      'z/10.yaml': valid,
      'z/a.json': '{"openapi":"3.1.0","info":{},"paths":{}}',
    })
    const documents = await load(['z/*.{yaml,json}', 'b.yaml', 'z/2.yaml'], cwd)
    expect(documents.map(({ file, role }) => [file, role])).toEqual([
      ['z/10.yaml', 'input'],
      ['z/2.yaml', 'input'],
      ['z/a.json', 'input'],
      ['b.yaml', 'input'],
    ])
  })

  test('a file whose name looks like a pattern is a file', async () => {
    expect(await loadFiles({ 'a[1].yaml': valid })).toHaveLength(1)
  })

  test('every problem of every file in one go', async () => {
    const files = {
      'a.yaml': 'openapi: 3.1.1\ninfo: [',
      'b.json': '{\n  "openapi": "3.1.1",\n  "openapi": 1}',
      'c.yaml': 'swagger: "1.2"\n',
    }
    const problems = await summariesOf(() => loadFiles(files, [...Object.keys(files), 'd.yaml', 'x/*.yaml']))
    expect(problems).toEqual([
      expect.stringMatching(/^error no-input - No file matches x\/\*\.yaml \| The pattern is relative to /),
      expect.stringMatching(/^error yaml-syntax a\.yaml:2:\d+ The YAML cannot be read: .* \| Check indentation/),
      'error unsupported-version b.json:3:3 OpenAPI "1.0" is not supported | Supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.',
      expect.stringMatching(/^error unsupported-version c\.yaml:1:1 Swagger 1\.2 documents are not read/),
      expect.stringMatching(
        /^error file-not-found - There is no file d\.yaml \| Check the path; it leads to \/.*\/d\.yaml\.$/,
      ),
    ])
  })

  test.each([
    [
      'openapi: 4.0.0\n',
      'error unsupported-version a.yaml:1:1 OpenAPI "4.0.0" is not supported | Supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.',
    ],
    [
      'title: x\n',
      'error not-openapi a.yaml:1:1 This is not an OpenAPI document | An OpenAPI document starts with `openapi: 3.1.1`.',
    ],
    [
      'overlay: 1.0.0\n',
      'error not-openapi a.yaml:1:1 This is not an OpenAPI document but an overlay | List it under the overlays, not under the documents.',
    ],
    ...(
      [
        ['asyncapi: 3.0.0\n', 'an AsyncAPI document'],
        ['arazzo: 1.0.1\n', 'an Arazzo document'],
        ['openrpc: 1.2.6\n', 'an OpenRPC document'],
        ["swaggerVersion: '1.2'\n", 'a document of Swagger 1'],
        ['kind: discovery#restDescription\ndiscoveryVersion: v1\n', 'a Google API discovery document'],
        ['info: { name: x }\nitem: []\n', 'a Postman collection'],
        ['_type: export\n__export_format: 4\n', 'an Insomnia export'],
        ['type: collection.insomnia.rest/5.0\n', 'an Insomnia file'],
        ["log: { version: '1.2', entries: [] }\n", 'a HAR file, which records requests'],
        ['__schema: {}\n', 'a GraphQL schema'],
        ['$schema: https://json-schema.org/draft/2020-12/schema\ntype: object\n', 'a JSON Schema'],
      ] as const
    ).map(([text, kind]): [string, unknown] => [
      text,
      expect.stringContaining(`not-openapi a.yaml:1:1 This is not an OpenAPI document but ${kind} | `),
    ]),
    [
      '- 1\n',
      'error not-a-document a.yaml:1:1 The file does not hold an object | An OpenAPI document starts with `openapi: 3.1.1`.',
    ],
    ['', 'error not-a-document a.yaml:1:1 The file is empty | An OpenAPI document starts with `openapi: 3.1.1`.'],
  ])('%j', async (text, want) => {
    expect(await summariesOf(() => loadFiles({ 'a.yaml': text }))).toEqual([want])
  })

  test('a folder, and text in another encoding', async () => {
    const cwd = await writeFiles({ 'specs/a.yaml': valid, 'latin.yaml': Uint8Array.of(0x61, 0x0a, 0x61, 0x3a, 0xe9) })
    expect(await summariesOf(() => load(['specs', 'latin.yaml'], cwd))).toEqual([
      'error file-unreadable - specs is a folder | Name its files, e.g. specs/*.yaml',
      'error file-unreadable latin.yaml:2:3 latin.yaml is not UTF-8 text | Save the file as UTF-8.',
    ])
  })

  const begins = 'An OpenAPI document starts with `openapi: 3.1.1`.'
  const block = 'A page needs a fenced ```yaml or ```json block that starts with `openapi: 3.1.1`.'
  const shown = 'Give the address or the file of the document that it shows, such as openapi.json.'
  const xml = 'Documents are YAML or JSON. Export it as OpenAPI, or convert it.'
  const archive = 'Unpack it if it is an archive; save a text as UTF-8.'
  const notText = 'file-unreadable FILE:1:2 FILE is not UTF-8 text'

  /** The extension says little about the content. */
  test.each<[content: string | Uint8Array, problem: string, hint: string, files: readonly string[]]>([
    ['<!DOCTYPE html>\n<p>', 'not-a-document FILE:1:1 This is a web page, not a document', shown, ['a', 'a.html']],
    ['\n<html></html>', 'not-a-document FILE:1:1 This is a web page, not a document', shown, ['a.json', 'a.yaml']],
    [
      '<?xml version="1.0"?>\n<application/>',
      'not-a-document FILE:1:1 This is XML, not a document',
      xml,
      ['a', 'a.wadl'],
    ],
    [' \n', 'not-a-document FILE:1:1 The file is empty', begins, ['a', 'a.md', 'a.json', 'a.yml']],
    ['null', 'not-a-document FILE:1:1 The file does not hold an object', begins, ['a.json', 'a.yaml']],
    ['# Title', 'no-openapi-block FILE:1:1 The page holds no OpenAPI document', block, ['a.md', 'a']],
    [gzipSync(valid), notText, archive, ['a.yaml.gz', 'a.json']],
    [Buffer.from(valid, 'utf16le'), notText, archive, ['a.yaml']],
  ])('%j is no document under any name', async (content, problem, hint, files) => {
    for (const file of files) {
      const cwd = await writeFiles({ [file]: content })
      expect(await summariesOf(() => load([file], cwd))).toEqual([
        `error ${problem.replaceAll('FILE', file)} | ${hint}`,
      ])
    }
  })

  test.each(['a.json', 'a.txt', 'a', 'a.YAML'])('YAML called %s', async (file) => {
    expect((await loadFiles({ [file]: valid }))[0]?.value['openapi']).toBe('3.1.1')
  })

  test('a path with backslashes', async () => {
    expect(await summariesOf(() => load(['.\\api\\a.yaml'], '/'))).toEqual([
      'error file-not-found - There is no file .\\api\\a.yaml | Write / between folders, which every system understands.',
    ])
  })

  test('a byte-order mark is no part of the document', async () => {
    expect((await loadFiles({ 'a.yaml': `\ufeff${valid}` }))[0]?.value['openapi']).toBe('3.1.1')
  })

  test.each([
    ['little', (bytes: Buffer) => bytes],
    ['big', (bytes: Buffer) => bytes.swap16()],
  ])('UTF-16 with a mark, %s-endian', async (_name, order) => {
    const cwd = await writeFiles({ 'a.yaml': order(Buffer.from(`\ufeff${valid}`, 'utf16le')) })
    expect((await load(['a.yaml'], cwd))[0]?.value['openapi']).toBe('3.1.1')
  })

  test.each(['1', '1.0', '1.10', '2024', '1e3'])('the version %s is the text as it is written', async (version) => {
    for (const text of [
      `openapi: 3.1.0\ninfo:\n  title: T\n  version: ${version} # now\npaths: {}\n`,
      `openapi: 3.1.0\ninfo: {title: T, version: ${version}}\npaths: {}\n`,
      `openapi: 3.1.0\ninfo: { "version": ${version}, title: T }\npaths: {}\n`,
    ])
      expect((await loadFiles({ 'a.yaml': text }))[0]?.value).toMatchObject({ info: { version } })
  })

  test('versions that YAML reads as numbers', async () => {
    const [document] = await loadFiles({ 'a.yaml': 'openapi: 3.1\ninfo:\n  title: T\n  version: 2.0\npaths: {}\n' })
    expect(document?.value).toMatchObject({ openapi: '3.1.0', info: { version: '2.0' } })
    expect(document?.repairs.map(summary)).toEqual([
      'warning version-not-string a.yaml:1:1 The version is a number; it must be a string | Put it in quotes.',
      'warning version-not-string a.yaml:4:3 The version is a number; it must be a string | Put it in quotes.',
    ])
  })
})

describe('addresses', () => {
  test('are read when given, and refused when only referenced', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      if (request.url === '/api.json')
        response.end('{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"$ref":"other.json"}}}')
      else response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await summariesOf(() => load([`${base}/api.json`], '/'))).toEqual([
      expect.stringMatching(
        /^error remote-ref http:\/\/127\.0\.0\.1:\d+\/api\.json:1:\d+ The reference other\.json leads to http:\/\/127\.0\.0\.1:\d+\/other\.json \| Nothing is downloaded/,
      ),
    ])
    expect(await summariesOf(() => load([`${base}/none.json`], '/'))).toEqual([
      expect.stringContaining('download-failed - '),
    ])
    expect(asked).toEqual(['/api.json', '/none.json'])
  })
})

describe('references to other files', () => {
  test('bring the file in, only as far as it is reached', async () => {
    const main = openApi("paths: {}\ncomponents:\n  schemas:\n    A:\n      $ref: './lib/b.yaml#/defs/B'\n")
    const lib =
      "defs:\n  B:\n    properties:\n      c: {$ref: 'c.json'}\n      self: {$ref: '#/defs/B'}\n  Unused: {$ref: 'missing.yaml'}\n"
    const documents = await loadFiles({ 'a.yaml': main, 'lib/b.yaml': lib, 'lib/c.json': '{"type":"string"}' }, [
      'a.yaml',
    ])
    expect(documents.map(({ file, role }) => [file, role])).toEqual([
      ['a.yaml', 'input'],
      ['lib/b.yaml', 'referenced'],
      ['lib/c.json', 'referenced'],
    ])
  })

  test('that lead nowhere are reported with their places, all of them', async () => {
    const schemas = ["'./none.yaml#/X'", "'./b.yaml#/nothing'", "'https://example.com/x.yaml'", "'file:///etc/passwd'"]
    const main = openApi(
      `paths: {}\ncomponents:\n  schemas:\n${schemas.map((ref, index) => `    S${index}:\n      $ref: ${ref}\n`).join('')}`,
    )
    expect(await summariesOf(() => loadFiles({ 'a.yaml': main, 'b.yaml': 'x: 1\n' }, ['a.yaml']))).toEqual([
      expect.stringMatching(
        /^error unresolved-ref a\.yaml:9:7 \.\/none\.yaml#\/X cannot be followed: There is no file none\.yaml \|/,
      ),
      expect.stringMatching(
        /^error unresolved-ref a\.yaml:11:7 \.\/b\.yaml#\/nothing leads to nothing \| b\.yaml has nothing at #\/nothing\./,
      ),
      expect.stringMatching(/^error remote-ref a\.yaml:13:7 /),
      expect.stringMatching(/^error remote-ref a\.yaml:15:7 /),
    ])
  })

  test('are data in examples, and may dangle in extensions', async () => {
    const main = openApi(
      "x-policy:\n  $ref: '../none.yaml'\npaths: {}\ncomponents:\n  schemas:\n    A:\n      example: {$ref: './none.yaml'}\n      properties:\n        example: {$ref: '#/components/schemas/A'}\n",
    )
    expect(await loadFiles({ 'a.yaml': main })).toHaveLength(1)
  })
})
