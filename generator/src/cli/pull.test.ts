import { hash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { serve, text } from '../load/server.fixture.ts'
import { openapi, operation, Workspace } from './workspace.fixture.ts'

const config = `{ "name": "Pets", "scope": "@pets", "inputs": ["spec/sources/*.yaml"] }`
const record = 'spec/sources.lock.json'
const page = (path: string, id: string) => `# ${id}\n\n\`\`\`yaml\n${openapi({ paths: operation(path, id) })}\`\`\`\n`

/** A project with a config file, and a server whose documents can be changed. */
async function setUp(documents: Record<string, string>) {
  const handlers = Object.entries(documents).map(([path]) => {
    const body = (): string => documents[path] ?? ''
    return [path, text(body, () => `"${hash('md5', body())}"`)] as const
  })
  const { origin, requests } = await serve(Object.fromEntries(handlers))
  const workspace = new Workspace({ 'sdk.config.json': config })
  const pull = async (...args: readonly string[]) => workspace.run('pull', ...args)
  /** States by file, from the JSON report. */
  const states = async (...args: readonly string[]) => {
    const { out } = await workspace.run('pull', '--json', ...args)
    const { sources = [], errors } = JSON.parse(out)
    if (errors.length > 0) return errors.map((error: { code: string }) => error.code)
    return Object.fromEntries(sources.map((source: { file: string; state: string }) => [source.file, source.state]))
  }
  return { origin, requests, workspace, documents, pull, states }
}

describe('pull', () => {
  test('a document, and the record of it', async () => {
    const { origin, workspace, pull, documents } = await setUp({ '/api.yaml': openapi() })
    const run = await pull(`${origin}/api.yaml`)
    expect(run).toMatchObject({ exitCode: 0, err: '' })
    expect(run.out).toMatch(/^✓ 1 document \(1 added\) in \d+\.\d s\n {2}added {5}spec\/sources\/api\.yaml {2}http:/)
    expect(run.out).toMatch(/\nNext: .*sdkgen.* generate\n$/)
    expect(workspace.read('spec/sources/api.yaml')).toBe(openapi())
    expect(JSON.parse(workspace.read(record))).toEqual({
      note: expect.any(String),
      sources: [
        {
          file: 'api.yaml',
          origin: `${origin}/api.yaml`,
          pulledAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
          sha256: hash('sha256', documents['/api.yaml'] ?? ''),
          bytes: openapi().length,
          etag: expect.any(String),
        },
      ],
    })
    expect(await workspace.run('generate')).toMatchObject({ exitCode: 0 })
  })

  test('again, without addresses: nothing has changed, then one document has', async () => {
    const { origin, requests, workspace, documents, pull, states } = await setUp({
      '/a.yaml': openapi(),
      '/b.yaml': openapi({ paths: operation('/b', 'listB') }),
    })
    await pull(`${origin}/a.yaml`, `${origin}/b.yaml`)
    const before = workspace.read(record)
    const { out } = await pull()
    expect(out).toMatch(/^✓ 2 documents \(2 unchanged\) in \d+\.\d s\n$/)
    expect(workspace.read(record)).toBe(before)
    documents['/b.yaml'] = openapi({ paths: operation('/c', 'listC') })
    expect(await states('--check')).toEqual({ 'a.yaml': 'unchanged', 'b.yaml': 'changed' })
    expect(await pull('--check')).toMatchObject({
      exitCode: 1,
      out: expect.stringMatching(/^✗ .*\nTo fetch: .* pull\n$/s),
    })
    expect(workspace.read(record)).toBe(before)
    expect(await states()).toEqual({ 'a.yaml': 'unchanged', 'b.yaml': 'changed' })
    expect(workspace.read('spec/sources/b.yaml')).toBe(documents['/b.yaml'])
    expect(await pull('--check')).toMatchObject({ exitCode: 0 })
    expect(requests).toHaveLength(12)
  })

  test('one failure of many: nothing changes', async () => {
    const { origin, workspace, documents, pull, states } = await setUp({ '/a.yaml': openapi(), '/b.yaml': openapi() })
    await pull(`${origin}/a.yaml`)
    const before = workspace.list()
    const contents = [workspace.read('spec/sources/a.yaml'), workspace.read(record)]
    documents['/a.yaml'] = openapi({ title: 'New' })
    documents['/b.yaml'] = '<!doctype html><title>Gone</title>'
    const origins = [`${origin}/a.yaml`, `${origin}/b.yaml`, `${origin}/c.yaml`]
    expect(await states(...origins)).toEqual(['not-openapi', 'download-failed'])
    expect(await pull(...origins)).toMatchObject({ exitCode: 1, out: '', err: expect.stringContaining('404') })
    expect(workspace.list()).toEqual(before)
    expect([workspace.read('spec/sources/a.yaml'), workspace.read(record)]).toEqual(contents)
  })

  test('a file that was edited is kept, and not overwritten unless forced', async () => {
    const { origin, workspace, documents, pull, states } = await setUp({ '/a.yaml': openapi() })
    await pull(`${origin}/a.yaml`)
    workspace.plant('spec/sources/a.yaml', `${openapi()}# mine\n`)
    expect(await states()).toEqual({ 'a.yaml': 'edited' })
    expect(await pull('--check')).toMatchObject({ exitCode: 0 })
    documents['/a.yaml'] = openapi({ title: 'New' })
    expect(await states()).toEqual(['source-edited'])
    expect(workspace.read('spec/sources/a.yaml')).toContain('# mine')
    expect(await states('--force')).toEqual({ 'a.yaml': 'changed' })
    expect(workspace.read('spec/sources/a.yaml')).toBe(documents['/a.yaml'])
    workspace.plant('spec/sources/a.yaml', 'other')
    expect(await states('--force')).toEqual({ 'a.yaml': 'restored' })
    workspace.remove('spec/sources/a.yaml')
    expect(await states('--check')).toEqual({ 'a.yaml': 'restored' })
    expect(await states()).toEqual({ 'a.yaml': 'restored' })
    expect(workspace.read('spec/sources/a.yaml')).toBe(documents['/a.yaml'])
  })

  test('a file that came from elsewhere is not overwritten unless it is the same', async () => {
    const { origin, workspace, states } = await setUp({ '/a.yaml': openapi() })
    workspace.plant('spec/sources/a.yaml', 'mine')
    expect(await states(`${origin}/a.yaml`)).toEqual(['source-exists'])
    workspace.plant('spec/sources/a.yaml', openapi())
    expect(await states(`${origin}/a.yaml`)).toEqual({ 'a.yaml': 'added' })
  })

  test('a list of documentation pages, some of one name', async () => {
    const { origin, workspace, pull, states } = await setUp({
      '/keys/list.md': page('/keys', 'listKeys'),
      '/pets/list.md': page('/pets', 'listPets'),
      '/shops': page('/shops', 'listShops'),
    })
    workspace.plant('pages.txt', `# Reference\n${origin}/keys/list.md\n\n${origin}/pets/list.md\n${origin}/shops\n`)
    const { exitCode, err } = await pull('--list', 'pages.txt')
    expect(exitCode).toBe(0)
    expect(err).toContain('source-not-read:')
    expect(err).toContain("Add 'spec/sources/*.md' to `inputs`.")
    workspace.plant('sdk.config.json', config.replace('.yaml', '.md'))
    expect(await pull()).toMatchObject({ exitCode: 0, err: '' })
    expect(await states()).toEqual({ 'list.md': 'unchanged', 'pets-list.md': 'unchanged', 'shops.md': 'unchanged' })
    expect(await workspace.run('generate')).toMatchObject({
      exitCode: 0,
      out: expect.stringMatching(/^✓ 3 operations/),
    })
  })

  test('files on this machine, recorded by relative path', async () => {
    const { workspace, states } = await setUp({})
    workspace.plant('upstream/api.json', JSON.stringify({ openapi: '3.1.1', info: { title: 'A', version: '1' } }))
    expect(await states('upstream/api.json', '--to', 'deep/documents')).toEqual({ 'api.json': 'added' })
    expect(JSON.parse(workspace.read('deep/documents.lock.json')).sources[0].origin).toBe('../upstream/api.json')
    workspace.plant('upstream/api.json', JSON.stringify({ openapi: '3.1.1', info: { title: 'B', version: '1' } }))
    expect(await states('--to', 'deep/documents')).toEqual({ 'api.json': 'changed' })
    workspace.remove('upstream/api.json')
    expect(await states('--to', 'deep/documents')).toEqual(['file-not-found'])
  })

  test.each([
    { args: [], code: 'nothing-to-pull' },
    { args: ['--list', 'missing.txt'], code: 'list-unreadable' },
    { args: ['ftp://example.com/api.yaml'], code: 'origin-invalid' },
    { args: ['https://'], code: 'origin-invalid' },
    { args: ['https://me:secret@example.com/api.yaml'], code: 'origin-invalid' },
  ])('wrong usage: $args', async ({ args, code }) => {
    const { workspace, pull, states } = await setUp({})
    expect(await states(...args)).toEqual([code])
    const { exitCode, err } = await pull(...args)
    expect(exitCode).toBe(2)
    expect(err).not.toContain('secret')
    expect(workspace.list()).toEqual(['sdk.config.json'])
  })

  test.each([
    { args: ['--max-size', '0.00001'], says: 'larger than 0.00001 MB' },
    { args: ['--max-size', 'many'], says: 'above 0' },
    { args: ['--timeout', '0'], says: 'above 0' },
  ])('limits: $args', async ({ args, says }) => {
    const { origin, pull } = await setUp({ '/a.yaml': openapi() })
    expect((await pull(`${origin}/a.yaml`, ...args)).err).toContain(says)
  })

  test.each([
    { name: 'that is no JSON', text: '{' },
    {
      name: 'that leads elsewhere',
      text: '{"sources":[{"file":"../x","origin":"y","pulledAt":"","sha256":"","bytes":0}]}',
    },
  ])('a record $name', async ({ text: broken }) => {
    const { workspace, states } = await setUp({})
    workspace.plant(record, broken)
    expect(await states()).toEqual(['record-invalid'])
  })
})
