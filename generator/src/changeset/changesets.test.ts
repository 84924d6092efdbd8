import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseChangesetFile } from '@changesets/parse'
import { format } from 'oxfmt'
import { expect, onTestFinished, test } from 'vitest'
import { diffOf, object, taken } from '../diff/diff.fixture.ts'
import type { JsonObject } from '../lib/json.ts'
import { ChangesetFolder } from './changeset-folder.ts'
import { requireChangeset } from './require-changeset.ts'
import { updateChangesets } from './update-changesets.ts'

const text = { type: 'string' }
const settings = { packages: ['@pets/types', '@pets/core'], version: '1.2.0' }
const released = object({ a: text })

/** A repository that was released with the type `Pet` as above. */
class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'sdkgen-changeset-'))
  readonly folder = new ChangesetFolder(this.root)

  constructor() {
    mkdirSync(join(this.root, '.changeset'))
    onTestFinished(() => rmSync(this.root, { recursive: true }))
  }

  /** `sdkgen generate --changeset` when `Pet` looks like this. */
  update(pet: JsonObject, sinceRelease = true) {
    return updateChangesets(diffOf(taken(released), taken(pet)), this.folder, settings, sinceRelease)
  }

  names(): readonly string[] {
    return readdirSync(join(this.root, '.changeset')).toSorted()
  }

  read(name = this.names()[0] ?? ''): string {
    return readFileSync(join(this.root, '.changeset', name), 'utf8')
  }

  edit(change: (old: string) => string, name = this.names()[0] ?? ''): void {
    writeFileSync(join(this.root, '.changeset', name), change(this.read(name)))
  }
}

const withB = object({ a: text, b: text })
const withBAndC = object({ a: text, b: text, 'c!': text })

test('one file with the packages, the bump and the text, as changesets and the formatter want it', async () => {
  const repository = new Repository()
  expect(repository.update(withB)).toMatchObject({ bump: 'minor', removed: [] })
  expect(parseChangesetFile(repository.read())).toEqual({
    releases: [
      { name: '@pets/types', type: 'minor' },
      { name: '@pets/core', type: 'minor' },
    ],
    summary:
      'The API has changed; existing code needs no change.\n\n**New, and nothing to do**\n\n- `Pet.b` is new, in `petsSave` (`usePetsSave`).',
  })
  const formatted = await format('a.md', repository.read(), { printWidth: 120, singleQuote: true })
  expect(formatted.code).toBe(repository.read())
})

test('twice is once; more changes are a second file of their own', () => {
  const repository = new Repository()
  repository.update(withB)
  const first = repository.read()
  expect(repository.update(withB)).toMatchObject({ written: [], bump: 'none' })
  expect(repository.update(withBAndC)).toMatchObject({ written: [expect.stringMatching(/^api-/)], bump: 'major' })
  expect(repository.names()).toHaveLength(2)
  const second = repository.names().find((name) => repository.read(name) !== first)
  expect(repository.read(second)).toContain('`Pet.c` is new and required')
  expect(repository.read(second)).not.toContain('Pet.b')
  expect(repository.update(withBAndC)).toMatchObject({ written: [], removed: [] })
})

test.each([
  ['its text', (old: string) => old.replace(/\n---\n[^]*/, '\n---\n\nPets can be b.\n')],
  ['its bump', (old: string) => old.replaceAll(': minor', ': major')],
])('a person who edits %s has the last word', (_name, change) => {
  const repository = new Repository()
  repository.update(withB)
  repository.edit(change)
  const edited = repository.read()
  for (const pet of [withB, object({ a: text, z: text }), released]) repository.update(pet)
  expect(repository.names().map((name) => repository.read(name))).toContain(edited)
  repository.update(withB)
  expect(repository.read(repository.names().find((name) => repository.read(name) === edited))).toBe(edited)
})

test('an edited changeset still covers what it did, under another name too', () => {
  const repository = new Repository()
  repository.update(withB)
  repository.edit((old) => old.replace('The API has changed', 'Something new'))
  const [name = ''] = repository.names()
  renameSync(join(repository.root, '.changeset', name), join(repository.root, '.changeset/brave-pets.md'))
  expect(repository.update(withB)).toMatchObject({ written: [] })
  repository.update(withBAndC)
  expect(repository.names()).toHaveLength(2)
})

test('a formatter is no person', () => {
  const repository = new Repository()
  repository.update(withB)
  repository.edit((old) => old.replaceAll("'", '"').replace('\n\n**', '\n\n\n**'))
  expect(repository.update(released)).toMatchObject({ removed: [expect.any(String)] })
  expect(repository.names()).toEqual([])
})

test('a changeset without edits follows the documents', () => {
  const repository = new Repository()
  repository.update(withBAndC)
  const { written, removed } = repository.update(withB)
  expect([written.length, removed.length]).toEqual([1, 1])
  expect(repository.read()).toContain('Pet.b')
  expect(repository.read()).not.toContain('Pet.c')
  expect(repository.update(released).removed).toEqual(written)
})

test('a change that two branches list is listed once after their merge', () => {
  const [one, other] = [new Repository(), new Repository()]
  one.update(withB)
  other.update(withBAndC)
  for (const name of other.names()) writeFileSync(join(one.root, '.changeset', name), other.read(name))
  one.update(withBAndC)
  const texts = one.names().map((name) => one.read(name))
  for (const field of ['`Pet.b` is new', '`Pet.c` is new'])
    expect(texts.filter((changeset) => changeset.includes(field))).toHaveLength(1)
})

test('before the first release, changesets of earlier commits stay', () => {
  const repository = new Repository()
  repository.update(withB, false)
  expect(repository.update(released, false)).toMatchObject({ written: [], removed: [] })
  expect(repository.names()).toHaveLength(1)
})

test('a file that is no changeset is reported by name', () => {
  const repository = new Repository()
  writeFileSync(join(repository.root, '.changeset/odd.md'), 'no front matter')
  expect(() => repository.update(withB)).toThrow(/cannot be read/)
  rmSync(join(repository.root, '.changeset'), { recursive: true })
  expect(() => repository.update(withB)).toThrow(/There is no folder/)
  mkdirSync(join(repository.root, '.changeset'))
})

const breaking = object({ 'a!': text })

test.each([
  { pet: released, files: {}, want: undefined },
  { pet: breaking, files: {}, want: 'demand a major release, but no changeset asks for one' },
  {
    pet: breaking,
    files: { '@pets/core': 'minor' },
    want: 'demand a major release, but the changesets ask for a minor release only',
  },
  { pet: breaking, files: { '@pets/other': 'major' }, want: 'no changeset asks for one' },
  { pet: breaking, files: { '@pets/core': 'major' }, want: undefined },
  { pet: withB, files: { '@pets/types': 'major' }, want: undefined },
  { pet: withB, files: { '@pets/types': 'patch' }, want: 'demand a minor release' },
])('the guard: $files, $want', ({ pet, files, want }) => {
  const repository = new Repository()
  for (const [name, bump] of Object.entries(files))
    writeFileSync(join(repository.root, '.changeset/a.md'), `---\n'${name}': ${bump}\n---\n\nText.\n`)
  const problem = requireChangeset(diffOf(taken(released), taken(pet)), repository.folder.read(), settings)
  if (want === undefined) expect(problem).toBeUndefined()
  else expect(problem?.message).toContain(want)
})

test('the guard is content with what is written for it', () => {
  const repository = new Repository()
  repository.update(breaking)
  expect(requireChangeset(diffOf(taken(released), taken(breaking)), repository.folder.read(), settings)).toBeUndefined()
})
