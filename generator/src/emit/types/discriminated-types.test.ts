import { expect, test } from 'vitest'
import { typesOf } from './schema-types.fixture.ts'

const animals = `
Cat: { type: object, properties: { kind: { type: string }, purrs: { type: boolean } } }
Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }
`

test.each([
  [
    'a mapping gives each variant its literal, unless it has one',
    `${animals}Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat, lion: '#/components/schemas/Cat' } } }`,
    { Pet: "Cat & { kind: 'cat' | 'lion' } | Dog" },
  ],
  [
    'without a mapping the name of the schema counts',
    `${animals}Pet: { anyOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind } }`,
    { Pet: "Cat & { kind: 'Cat' }" },
  ],
  [
    'the default of a mapping is not distinguished',
    `${animals}Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind, defaultMapping: Cat } }`,
    { Pet: 'Cat' },
  ],
  [
    'a child of a schema with a discriminator has its literals and those of its children; the parent has none',
    `
Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: Cat, tabby: Tabby } } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { purrs: { type: boolean } } }] }
Tabby: { allOf: [{ $ref: '#/components/schemas/Cat' }] }`,
    {
      Pet: '{ kind: string }',
      Cat: "Pet & { purrs?: boolean } & { kind: 'cat' | 'tabby' }",
      Tabby: "Cat & { kind: 'tabby' }",
    },
  ],
] as const)('%s', (_title, yaml, want) => {
  expect(typesOf(yaml)).toMatchObject(want)
})

const family = `
Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: '#/components/schemas/Dog' } } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
`

test.each([
  [
    'another name of a parent is its family; as a part, it is the parent',
    `${family}Alias: { $ref: '#/components/schemas/Pet' }
Fox: { allOf: [{ $ref: '#/components/schemas/Alias' }] }
Zoo: { type: object, properties: { a: { $ref: '#/components/schemas/Alias' } } }`,
    { Alias: 'Cat | Dog | Fox', Fox: "Pet & { kind: 'Fox' }", Zoo: '{ a?: Cat | Dog | Fox }' },
  ],
  [
    'another name of a variant is its family, and as a part the variant',
    `${family}Hound: { $ref: '#/components/schemas/Dog', description: Larger }
Puppy: { allOf: [{ $ref: '#/components/schemas/Hound' }] }
Zoo: { oneOf: [{ $ref: '#/components/schemas/Hound' }, { $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }`,
    { Hound: 'Dog | Puppy', Puppy: "Dog & { kind: 'dog' }", Zoo: 'Dog | Cat' },
  ],
  [
    'a union without a discriminator',
    `${family}Maybe: { anyOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'null' }] }
Zoo: { type: object, properties: { m: { $ref: '#/components/schemas/Maybe' }, n: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: string }] } } }`,
    { Maybe: 'Cat | Dog | null', Zoo: '{ m?: Maybe; n?: Cat | Dog | string }' },
  ],
  [
    'built on a parent through lists within lists',
    `${family}Fox: { allOf: [{ allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { f: {} } }] }, { properties: { g: {} } }] }`,
    { Fox: "Pet & { f?: unknown } & { g?: unknown } & { kind: 'Fox' }" },
  ],
  [
    'a schema between the parent and others, as a value',
    `${family}Puppy: { allOf: [{ $ref: '#/components/schemas/Dog' }, { properties: { p: {} } }] }
Zoo: { type: object, properties: { dog: { $ref: '#/components/schemas/Dog' } } }`,
    { Dog: "Pet & { kind: 'dog' }", Zoo: '{ dog?: Dog | Puppy }' },
  ],
  [
    'a property whose values a child lists, its name not among them',
    `${family}Fox: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { kind: { enum: [red, grey] } } }] }
Owl: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { kind: { enum: [Owl, owlet] } } }] }`,
    { Fox: "Pet & { kind: 'red' | 'grey' }", Owl: "Pet & { kind: 'Owl' | 'owlet' } & { kind: 'Owl' }" },
  ],
  [
    'a union whose members would lead back to it keeps the parent',
    `
Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Some' }] }
Some: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { x: {} } }] }`,
    { Some: 'Pet | { x?: unknown }' },
  ],
] as const)('%s', (_title, yaml, want) => {
  expect(typesOf(yaml)).toMatchObject(want)
})

test.each([
  [
    'a variant that another schema is built on keeps its literal',
    `
Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
DogDetails: { allOf: [{ $ref: '#/components/schemas/Dog' }] }
Either: { oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }`,
    { Dog: "Pet & { kind: 'dog' }", DogDetails: "Dog & { kind: 'dog' }", Either: 'Dog | Cat' },
  ],
  [
    'a variant beside one that is built on it has its own literal only',
    `
Cat: { type: object, properties: { kind: { type: string } } }
Tabby: { allOf: [{ $ref: '#/components/schemas/Cat' }] }
Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Tabby' }], discriminator: { propertyName: kind, mapping: { cat: Cat, tabby: Tabby } } }`,
    { Pet: "Cat & { kind: 'cat' } | Tabby & { kind: 'tabby' }" },
  ],
  [
    'what is all of a discriminated union is no variant of it',
    `${animals}Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
Owned: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { owner: { type: string } } }] }`,
    { Owned: 'Pet & { owner?: string }' },
  ],
] as const)('%s', (_title, yaml, want) => {
  expect(typesOf(yaml)).toMatchObject(want)
})
