import { json, type MutableDocument, ok, query, ref } from './medium-document.fixture.ts'

export interface Edit {
  readonly name: string
  readonly apply: (document: MutableDocument, random: (limit: number) => number) => void
  /** Taken back before the next edit. */
  readonly isMistake?: boolean
}

const at = <T>(list: readonly T[], random: (limit: number) => number): T | undefined => list[random(list.length)]

function operationsOf(document: MutableDocument): readonly MutableDocument[] {
  const items: readonly MutableDocument[] = Object.values(document.paths)
  return items.flatMap((item) => Object.values(item).filter((each: MutableDocument) => each.responses !== undefined))
}

/** An edit of some operation. */
const ofOperation = (
  name: string,
  apply: (operation: MutableDocument, random: (limit: number) => number) => void,
  rest: Partial<Edit> = {},
): Edit => ({
  name,
  apply: (document, random) => apply(at(operationsOf(document), random), random),
  ...rest,
})

/** One of each kind; those of operations choose one. */
export const edits: readonly Edit[] = [
  ofOperation('a description', (operation, random) => void (operation.description = `Words ${random(1000)}.`)),
  ofOperation('another description', (operation, random) => void (operation.summary = `Title ${random(1000)}`)),
  ofOperation('a parameter', (operation, random) => {
    operation.parameters = [
      ...(operation.parameters ?? []),
      query(`added${random(1000)}`, { type: 'array', items: { type: 'string' } }),
    ]
  }),
  ofOperation(
    'a response',
    (operation, random) =>
      void (operation.responses[410 + random(5)] = {
        description: 'Else',
        content: json({ type: 'object', properties: { code: { type: 'integer' } } }),
      }),
  ),
  ofOperation(
    'an inner schema',
    (operation) =>
      void (operation.responses[200] = {
        description: 'OK',
        content: json({
          type: 'object',
          properties: {
            at: { type: 'string', format: 'date-time' },
            state: ref('State'),
            inner: { type: 'object', properties: { bytes: { type: 'string', format: 'binary' } } },
          },
        }),
      }),
  ),
  ofOperation(
    'the view of a component',
    (operation) => void (operation.requestBody = { content: json({ ...ref('Order') }) }),
  ),
  ofOperation('an operationId', (operation, random) => void (operation.operationId = `renamed${random(1000)}`)),
  ofOperation('an operationId that is taken', (operation) => void (operation.operationId = 'getPet')),
  ofOperation('a tag', (operation, random) => void (operation.tags = [`tag${random(3)}`])),
  ofOperation('security of an operation', (operation) => void (operation.security = [])),
  ofOperation(
    'a misplaced member, which is warned of',
    (operation, random) => void (operation.descripton = `Typing ${random(1000)}`),
  ),
  ofOperation(
    'a parameter without a place',
    (operation) => void (operation.parameters = [{ name: 'lost', schema: { type: 'string' } }]),
    { isMistake: true },
  ),
  ofOperation(
    'a reference to nothing',
    (operation) => void (operation.responses[200] = { $ref: '#/components/responses/Missing' }),
    { isMistake: true },
  ),
  {
    name: 'a path without a slash',
    apply: (document) => void (document.paths['broken'] = { get: { responses: {} } }),
    isMistake: true,
  },
  {
    name: 'parameters of paths in their operations',
    apply: (document) => {
      for (const item of Object.values<MutableDocument>(document.paths)) {
        const { parameters = [], ...others } = item
        delete item.parameters
        for (const operation of Object.values<MutableDocument>(others))
          operation.parameters = [...parameters, ...(operation.parameters ?? [])]
      }
    },
  },
  {
    name: 'an operation fewer',
    apply: (document, random) => void delete document.paths[at(Object.keys(document.paths), random) ?? ''],
  },
  {
    name: 'an operation more',
    apply: (document, random) =>
      void (document.paths[`/added/${random(1000)}`] = { get: { tags: ['pets'], responses: ok(ref('Pet')) } }),
  },
  {
    name: 'a component',
    apply: (document, random) =>
      void (document.components.schemas.Pet.properties[`field${random(1000)}`] = { type: 'string' }),
  },
  {
    name: 'the order in a component',
    apply: (document) =>
      void (document.components.schemas.Pet.properties = Object.fromEntries(
        Object.entries(document.components.schemas.Pet.properties).toReversed(),
      )),
  },
  {
    name: 'a value of an enum',
    apply: (document, random) => void document.components.schemas.State.enum.push(`state${random(1000)}`),
  },
  {
    name: 'a schema more',
    apply: (document, random) =>
      void (document.components.schemas[`Added${random(1000)}`] = { type: 'object', properties: { pet: ref('Pet') } }),
  },
  {
    name: 'a server',
    apply: (document, random) => void (document.servers = [{ url: `https://acme${random(1000)}.example` }]),
  },
  {
    name: 'security',
    apply: (document) => void (document.security = document.security.length > 0 ? [] : [{ key: [] }]),
  },
  {
    name: 'a description of a tag',
    apply: (document, random) => void (document.tags[0].description = `Tag ${random(1000)}.`),
  },
  {
    name: 'a webhook',
    apply: (document) =>
      void (document.webhooks = {
        made: { post: { requestBody: { content: json(ref('Pet')) }, responses: { 200: { description: 'OK' } } } },
      }),
  },
  { name: 'the title', apply: (document, random) => void (document.info.title = `Acme ${random(1000)}`) },
]
