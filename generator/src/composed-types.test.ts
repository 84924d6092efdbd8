import { afterAll, beforeAll, expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'

/** Code that users write against types of composed schemas; `@ts-expect-error` marks what must not compile. */
const programs: Readonly<Record<string, string>> = {
  'what one part requires and another declares is required': `
    for (const one of [{} as T.ByMember, {} as T.ByTyped, {} as T.BySibling, {} as T.Beside]) take<string>(one.s)
    take<unknown>({} as T.OwnProperty satisfies { a: unknown })
    // @ts-expect-error a is required
    take<T.TwoMembers>({ b: 'b' })
    // @ts-expect-error x is required
    take<T.Derived>({})
    // @ts-expect-error s is required of each variant
    take<T.OverUnion>({ u: 'u' })`,
  'what only says that it is an object adds nothing': `
    take<T.Meta>({ anything: 1 })
    // @ts-expect-error misspelt
    take<T.BareMember>({ t: 't', z: 1 })
    // @ts-expect-error misspelt
    take<T.EmptyMember>({ t: 't', z: 1 })
    // @ts-expect-error misspelt
    take<T.NamedBareMember>({ t: 't', z: 1 })`,
  'a member that loses all its properties in a view adds nothing': `
    take<T.StampedRequest>({ t: 't' })
    // @ts-expect-error misspelt
    take<T.StampedRequest>({ t: 't', z: 1 })
    // @ts-expect-error closed, and nothing is left in it
    take<T.ClosedStampsRequest>({ z: 1 })`,
  'what a later member makes read-only is absent in requests': `
    take<T.CreatedRequest>({ name: 'x' })
    // @ts-expect-error it is read-only
    take<T.CreatedRequest>({ name: 'x', id: '1' })
    take<string>(({} as T.Created).id)`,
  'what is required and not described is there': `
    take<unknown>(({} as T.Undeclared).x)
    // @ts-expect-error x is required
    take<T.Undeclared>({})
    take<number>(({} as T.UndeclaredOfMap).x)`,
  'required beside allOf leaves no undefined': `
    const s: string = ({} as T.Beside).s
    const text: string = ({} as T.OptionalUnion).s
    take<string>(s + text)`,
  'a union of variants that others extend narrows': `
    const pet = {} as T.Either
    if (pet.kind === 'dog') take<boolean | undefined>(pet.barks)
    // @ts-expect-error the details are a dog
    take<T.DogDetails>({ kind: 'cat' })`,
  'where values of a parent are meant, its children are': `
    const pet = {} as Awaited<ReturnType<typeof getPet>>
    if (pet.ok && pet.value.kind === 'cat') take<boolean | undefined>(pet.value.purrs)
    take<T.Shelter>({ pets: [{ kind: 'cat', purrs: true }, { kind: 'dog', barks: true, age: 1 }] })
    // @ts-expect-error a cat does not bark
    take<T.Shelter>({ pets: [{ kind: 'cat', barks: true }] })`,
  'a discriminated union as a member keeps its variants': `
    take<T.Owned>({ kind: 'cat', owner: 'x', purrs: true })
    // @ts-expect-error the further member is required
    take<T.Owned>({ kind: 'cat', purrs: true })`,
  'known values are completed, others are taken': `
    take<T.Open>('other')
    take<T.Extensible>('other')
    take<'a'>({} as Extract<T.Open, 'a'>)
    take<'a'>({} as Extract<T.Extensible, 'a'>)
    // @ts-expect-error no text
    take<T.Open>(1)`,
  'an outer type takes null out of nullable variants': `
    // @ts-expect-error only objects
    take<T.NotNull>(null)
    take<T.NotNull>({ m: 1 })`,
  'a tuple without minItems has all its items': `
    take<T.Tuple>(['x', 1])
    // @ts-expect-error the second is missing
    take<T.Tuple>(['x'])`,
  'items of pages of a union are those of all variants': `
    take<readonly T.FilesListItem[]>([{ a: 'x' }, { b: 1 }])`,
  'a union of hundreds of members is usable': `
    take<T.Huge>({ kind: 'k319', v319: 1 })
    if (({} as T.Huge).kind === 'k7') take<number | undefined>(({} as Extract<T.Huge, { kind: 'k7' }>).v7)`,
}

const huge = Array.from({ length: 320 }, (_, index) => `Huge${index}`)
const ref = (name: string) => `{ $ref: '#/components/schemas/${name}' }`
const response = (schema: string) =>
  `{ 200: { description: OK, content: { application/json: { schema: ${schema} } } } }`
const body = (name: string) => `requestBody: { content: { application/json: { schema: ${ref(name)} } } }`

const document = `
paths:
  /pet: { get: { operationId: getPet, responses: ${response(ref('Pet'))} } }
  /huge: { get: { operationId: getHuge, responses: ${response(ref('Huge'))} } }
  /files:
    get:
      operationId: listFiles
      tags: [files]
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      x-sdk-pagination: { kind: cursor, cursor: cursor, next: cursor, items: data }
      responses: ${response(`{ oneOf: [${ref('PageA')}, ${ref('PageB')}] }`)}
${['Stamped', 'ClosedStamps', 'Created']
  .map((name) => `  /${name}: { post: { operationId: send${name}, ${body(name)}, responses: ${response(ref(name))} } }`)
  .join('\n')}
components:
  schemas:
    Base: { type: object, properties: { s: { type: string }, t: { type: string } } }
    ByMember: { allOf: [${ref('Base')}, { required: [s] }] }
    ByTyped: { allOf: [${ref('Base')}, { type: object, required: [s] }] }
    BySibling: { $ref: '#/components/schemas/Base', required: [s] }
    Beside: { type: object, allOf: [${ref('Base')}], required: [s] }
    OwnProperty: { properties: { a: {} }, allOf: [{ required: [a] }] }
    TwoMembers: { allOf: [{ properties: { a: { type: string } } }, { required: [a, b], properties: { b: { type: string } } }] }
    Demanding: { type: object, required: [x] }
    Derived: { allOf: [${ref('Demanding')}, { properties: { x: { type: string } } }] }
    OverUnion: { oneOf: [${ref('Base')}, { type: object, properties: { u: { type: string } } }], required: [s] }
    Meta: { type: object }
    BareMember: { allOf: [${ref('Base')}, { type: object }] }
    EmptyMember: { allOf: [${ref('Base')}, { type: object, properties: {} }] }
    NamedBareMember: { allOf: [${ref('Base')}, ${ref('Meta')}] }
    Stamps: { type: object, properties: { created: { type: string, readOnly: true } } }
    ClosedStamps: { type: object, additionalProperties: false, properties: { created: { type: string, readOnly: true } } }
    Stamped: { allOf: [${ref('Base')}, ${ref('Stamps')}] }
    Thing: { type: object, required: [id, name], properties: { id: { type: string }, name: { type: string } } }
    Created: { allOf: [${ref('Thing')}, { properties: { id: { type: string, readOnly: true } } }] }
    Undeclared: { type: object, required: [x] }
    UndeclaredOfMap: { type: object, required: [x], additionalProperties: { type: integer } }
    OptionalUnion: { allOf: [{ oneOf: [${ref('Base')}, { type: object, properties: { s: { type: string } } }] }], required: [s] }
    Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog, details: DogDetails } } }
    Cat: { allOf: [${ref('Pet')}, { type: object, properties: { purrs: { type: boolean } } }] }
    Dog: { allOf: [${ref('Pet')}, { type: object, properties: { barks: { type: boolean }, age: { type: integer } } }] }
    DogDetails: { allOf: [${ref('Dog')}, { type: object, properties: { chip: { type: string } } }] }
    Either: { oneOf: [${ref('Dog')}, ${ref('Cat')}], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }
    Shelter: { type: object, required: [pets], properties: { pets: { type: array, items: ${ref('Pet')} } } }
    Owned: { allOf: [${ref('Either')}, { type: object, required: [owner], properties: { owner: { type: string } } }] }
    Open: { anyOf: [{ type: string }, { type: string, enum: [a, b] }] }
    Extensible: { type: string, x-extensible-enum: [a, b] }
    NotNull: { type: object, oneOf: [{ type: [object, 'null'], properties: { m: { type: integer } } }, { type: [object, 'null'], properties: { n: {} } }] }
    Tuple: { prefixItems: [{ type: string }, { type: integer }] }
    PageA: { type: object, required: [data, cursor], properties: { cursor: { type: [string, 'null'] }, data: { type: array, items: { type: object, required: [a], properties: { a: { type: string } } } } } }
    PageB: { type: object, required: [data], properties: { data: { type: array, items: { type: object, required: [b], properties: { b: { type: number } } } } } }
    Huge: { oneOf: [${huge.map(ref).join(', ')}] }
${huge.map((name, index) => `    ${name}: { type: object, required: [kind], properties: { kind: { const: k${index} }, v${index}: { type: integer } } }`).join('\n')}
`

const titles = Object.keys(programs)
let messages: readonly string[] = []
let sources: ReadonlyMap<string, string> = new Map()

beforeAll(async () => {
  const folder = new SdkFolder(afterAll)
  sources = await folder.add('acme', yamlDocument(document), false)
  for (const [index, title] of titles.entries()) {
    const text = `import type * as T from '@acme/types'
import type { getPet } from '@acme/core/getPet'
declare function take<Value>(value: Value): void
export type Used = T.Base | typeof getPet
export function use(): void {${programs[title]}
}
`
    folder.writeFile(`program${index}.ts`, text)
  }
  messages = await folder.compile({ noUnusedLocals: false })
}, 120_000)

test('the packages compile', () => {
  expect(sources.size).toBeGreaterThan(20)
  expect(messages.filter((message) => !message.includes('program'))).toEqual([])
})

test.each(titles)('%s', (title) => {
  const file = `program${titles.indexOf(title)}.ts`
  expect(messages.filter((message) => message.includes(file))).toEqual([])
})
