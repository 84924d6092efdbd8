import { beforeAll, expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from '../compile.fixture.ts'

// Messages of compilers about common mistakes with the layout `folder`, its mocks and its validators: short, and at the right name.

const document = yamlDocument(`
paths:
  /pets:
    get:
      operationId: list
      tags: [pets]
      parameters: [{ name: limit, in: query, schema: { type: integer } }, { name: offset, in: query, schema: { type: integer } }]
      x-sdk-pagination: { kind: offset, offset: offset, items: items }
      responses:
        200: { description: OK, content: { application/json: { schema: { type: object, required: [items], properties: { items: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } }
  /pets/{id}:
    get:
      operationId: get
      tags: [pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        404: { description: None., content: { application/json: { schema: { type: object, required: [code], properties: { code: { type: integer } } } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
`)

/** Each: the mistake, its code, and what every compiler names. */
const mistakes: readonly (readonly [title: string, code: string, named: RegExp])[] = [
  ['the name of the base URL', "new AcmeCore({ baseURL: '/api' })", /'baseURL' does not exist/],
  ['a misspelled parameter', 'petsList({ limt: 1 })', /'limt' does not exist/],
  // 7.0 reports the last signature alone, which begins with a client.
  [
    'a parameter of the wrong type',
    "petsList({ limit: 'ten' })",
    /'string' is not assignable to type 'number|'limit' does not exist in type 'AcmeCore'/,
  ],
  ['a parameter that is missing', 'petsGet({})', /'id' is missing/],
  ['a positional argument', "petsGet('1')", /'string'/],
  ['a member of the class that is not there', 'new Acme().pets.retrieve', /'retrieve' does not exist/],
  ['a result that was not looked at', "petsGet({ id: '1' }).then((result) => result.value.name)", /'result.value'/],
  ['pages as a list', 'petsListPages({ limit: 1 }).map', /'map' does not exist/],
  ['a misspelled parameter of a hook', 'usePetsList({ limt: 1 })', /'limt' does not exist/],
  ['a misspelled option of a hook', "usePetsGet({ id: '1' }, { stale: 5 })", /'stale' does not exist/],
  ['a misspelled member of made data', "aPet({ nme: 'Rex' })", /'nme' does not exist/],
  ['made data of the wrong type', 'aPet({ name: 1 })', /'number' is not assignable to type 'string/],
  ['a status that is not documented', 'mockPetsGet({ status: 418 })', /'?418'?/],
  ['a misspelled option of a mock', 'mockPetsGet({ delay: 5 })', /'delay' does not exist/],
  ['events of an operation without any', 'mockPetsGet({ events: [] })', /'events' does not exist/],
  ['the schema of another type', 'export const pet: Pet = zPetsListResponse.parse({})', /'name' is missing/],
  ['a member that a checked value lacks', 'zPet.parse({}).nme', /'nme' does not exist/],
]

const names =
  'Acme, AcmeCore, aPet, mockPetsGet, type Pet, petsGet, petsList, petsListPages, usePetsGet, usePetsList, zPet, zPetsListResponse'

/** By version, then by mistake. */
const messages = new Map<string, ReadonlyMap<string, string>>()

beforeAll(async () => {
  const folder = new SdkFolder((remove) => removals.push(remove))
  const settings = { emit: ['types', 'core', 'react-query'], imports: '.ts', runtime: 'runtime' } as const
  await folder.addFolder('api', document, settings, { validators: ['zod'], mocks: true })
  const modules = ['index', 'mocks/index', 'validators/zod/index']
  folder.writeFile('names.ts', modules.map((name) => `export * from './api/${name}.ts'\n`).join(''))
  const lines = mistakes.map(([, code]) => code)
  folder.writeFile('mistakes.ts', [`import { ${names} } from './names.ts'`, ...lines].join('\n'))
  const options = { allowImportingTsExtensions: true, skipLibCheck: true, verbatimModuleSyntax: false }
  for (const name of ['typescript-5.9', 'typescript-6.0', 'typescript'])
    messages.set(name, messagesIn(await folder.compilerOutput(options, name)))
  for (const remove of removals) remove()
}, 300_000)

const removals: (() => void)[] = []

/** The messages about the line of each mistake. */
function messagesIn(text: string): ReadonlyMap<string, string> {
  const errors = text.split(/\n(?=\S)/).flatMap((error) => {
    const [, line, message] =
      /^mistakes\.ts\((\d+),\d+\): error (.*)/s.exec(error.replace(/^.*?(?=mistakes\.ts)/, '')) ?? []
    return line === undefined || message === undefined ? [] : [{ line: Number(line), message: message.trimEnd() }]
  })
  return new Map(
    mistakes.map(([title], index) => [
      title,
      errors.flatMap(({ line, message }) => (line === index + 2 ? [message] : [])).join('\n'),
    ]),
  )
}

test.each(mistakes)('%s', (title, _code, named) => {
  for (const [version, all] of messages) {
    const said = all.get(title) ?? ''
    expect(said, version).toMatch(named)
    // Versions before 7.0 report each signature of a function that may be called without a client.
    expect(said.split('\n').length, `${version}: ${said}`).toBeLessThanOrEqual(said.includes('No overload') ? 8 : 3)
  }
})
