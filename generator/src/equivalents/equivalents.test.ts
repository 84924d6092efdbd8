import { expect, test } from 'vitest'
import { everything } from '../diff/operations/everything.fixture.ts'
import type { JsonObject } from '../lib/json.ts'
import { mediumDocument } from '../medium-document.fixture.ts'
import { additions } from './additions.fixture.ts'
import { differences, inOneFile, type Output, outputOf } from './output.fixture.ts'
import { placements } from './placements.fixture.ts'
import { richDocument } from './rich-document.fixture.ts'
import { spellings } from './spellings.fixture.ts'
import { chanceOf, type Transformation } from './transformation.fixture.ts'
import { writings } from './writings.fixture.ts'

const count = Number(process.env['EQUIVALENT_DOCUMENTS'] ?? 5)
const firstSeed = Number(process.env['RANDOM_SEED'] ?? 1)

const { root, paths, components, schemas } = everything
const documents: readonly JsonObject[] = [
  richDocument,
  mediumDocument(),
  { openapi: '3.1.0', info: { title: 'Acme', version: '1' }, ...root, paths, components: { ...components, schemas } },
].map((document) => JSON.parse(JSON.stringify(document)))

const known = new Map<JsonObject, Promise<Output>>()
function wantedOf(document: JsonObject): Promise<Output> {
  const output = known.get(document) ?? outputOf(inOneFile(document))
  known.set(document, output)
  return output
}

const transformations: Readonly<Record<string, Transformation>> = { ...placements, ...spellings, ...additions }

/** The first document that shows it is enough for every day. */
function sampleOf<T>(all: readonly T[]): readonly T[] {
  return all.slice(0, count > 5 ? all.length : 1)
}

test.each(Object.entries(transformations))('the output stays the same: %s', async (_title, transform) => {
  const changed = documents.flatMap((document) => {
    const rewritten = transform(document, () => true)
    return JSON.stringify(rewritten) === JSON.stringify(document) ? [] : [{ document, rewritten }]
  })
  for (const { document, rewritten } of sampleOf(changed))
    expect(differences(await outputOf(inOneFile(rewritten)), await wantedOf(document))).toEqual([])
  expect(changed).not.toEqual([])
})

test.each(Object.entries(writings))('the output stays the same: %s', async (_title, write) => {
  for (const document of sampleOf(documents))
    expect(differences(await outputOf(write(document)), await wantedOf(document))).toEqual([])
})

test.each(Array.from({ length: count }, (_, index) => firstSeed + index))(
  'the output stays the same: several changes at random places, seed %i',
  async (seed) => {
    const chance = chanceOf(seed)
    const document = documents[seed % documents.length] ?? {}
    const chosen = Object.entries(transformations).filter(() => chance() && chance() && chance())
    const rewritten = chosen.reduce((current, [, transform]) => transform(current, chance), document)
    const all = Object.values(writings)
    const write = all[seed % all.length] ?? inOneFile
    const found = differences(await outputOf(write(rewritten)), await wantedOf(document))
    expect({ found, changes: chosen.map(([title]) => title) }).toMatchObject({ found: [] })
  },
)
