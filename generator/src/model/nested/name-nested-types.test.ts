import {
  assert,
  boolean,
  constantFrom,
  integer,
  property,
  record,
  shuffledSubarray,
  tuple,
  uniqueArray,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import type { Api } from '../api.ts'
import { buildApi } from '../build-api.ts'
import { publishedNames, type PublishedNames } from '../names/published-names.ts'
import { documentOf } from '../model.fixture.ts'

const text = { type: 'string' }
const line = { type: 'object', properties: { sku: text } }
const object = (properties: JsonObject) => ({ type: 'object', properties })
const list = (items: JsonObject) => ({ type: 'array', items })
const json = (schema: JsonObject) => ({ 'application/json': { schema } })

function modelOf(parts: JsonObject, published?: PublishedNames): Api {
  const settings = { name: 'Acme', scope: '@acme', published, nestedTypes: 'named' } as const
  return buildApi(documentOf({ paths: {}, ...parts }), settings)
}

/** Exported names by key or place. */
function namesOf(schemas: JsonObject, published?: PublishedNames): Readonly<Record<string, string>> {
  return namesIn(modelOf({ components: { schemas } }, published))
}

function namesIn({ schemas }: Api): Readonly<Record<string, string>> {
  return Object.fromEntries(schemas.map(({ key, name }) => [key, name]))
}

test('objects and enums inside of components are called after owner and property', () => {
  const Order = object({
    items: list(object({ sku: text, status: { enum: ['new', 'old'] } })),
    prices: { additionalProperties: object({ amount: text }) },
    note: text,
    kind: { const: 'order' },
    any: { type: 'object' },
  })
  expect(namesOf({ Order })).toEqual({
    Order: 'Order',
    'Order.items[]': 'OrderItem',
    'Order.items[].status': 'OrderItemStatus',
    'Order.prices{}': 'OrderPrice',
  })
})

test('the only object of a choice has a name; parts of an object and variants have none', () => {
  const schemas = {
    A: object({
      one: { oneOf: [line, { type: 'null' }], description: 'One.' },
      several: { anyOf: [line, object({ id: text })] },
      whole: { allOf: [{ $ref: '#/components/schemas/B' }, object({ inner: line })] },
    }),
    B: object({}),
  }
  expect(namesOf(schemas)).toEqual({ A: 'A', B: 'B', 'A.one': 'AOne', 'A.whole.inner': 'AWholeInner' })
})

test('what is said of a property alone stays there', () => {
  const address = { type: ['object', 'null'], properties: { city: text }, readOnly: true, description: 'Where.' }
  const api = modelOf({ components: { schemas: { User: object({ address }) } } })
  expect(api.types.schemas).toMatchObject({
    User: object({
      address: {
        anyOf: [{ $ref: '#/components/schemas/User.address' }, { type: 'null' }],
        description: 'Where.',
        readOnly: true,
      },
    }),
    'User.address': { type: 'object', properties: { city: text }, description: 'Where.' },
  })
  expect(api.types.schemas['User.address']).not.toHaveProperty('readOnly')
})

const operations = {
  paths: {
    '/orders/{id}': {
      post: {
        operationId: 'saveOrder',
        tags: ['Orders'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: text },
          { name: 'sort', in: 'query', schema: { enum: ['up', 'down'] } },
        ],
        requestBody: {
          content: {
            'application/json': { schema: object({ items: list(line) }) },
            'application/x-www-form-urlencoded': { schema: object({ items: list(line) }) },
          },
        },
        responses: {
          200: { description: 'OK', content: json(object({ address: line })) },
          404: { description: 'None', content: json(object({ issues: list(line) })) },
          default: { description: 'Other', content: json(object({ issue: line })) },
        },
      },
    },
  },
  webhooks: { orderPaid: { post: { requestBody: { content: json(object({ items: list(line) })) } } } },
}

test('those inside of operations are called after their types; equal bodies stay one', () => {
  const api = modelOf(operations)
  expect(namesIn(api)).toEqual({
    'POST /orders/{id} parameter.sort': 'OrdersSaveRequestSort',
    'POST /orders/{id} body.items[]': 'OrdersSaveRequestItem',
    'POST /orders/{id} 200.address': 'OrdersSaveResponseAddress',
    'POST /orders/{id} 404.issues[]': 'OrdersSaveNotFoundIssue',
    'POST /orders/{id} default.issue': 'OrdersSaveDefaultIssue',
    'webhook OrderPaidWebhook.items[]': 'OrderPaidWebhookItem',
  })
  const { request } = api.operations[0] ?? {}
  expect(request).toMatchObject({ kind: 'mixed', body: { alternatives: [] } })
})

test('names of operations and their types are those of the model without nested types', () => {
  const named = modelOf(operations)
  const inline = buildApi(documentOf(operations), { name: 'Acme', scope: '@acme' })
  expect(named.operations.map(({ name, types }) => ({ name, types }))).toEqual(
    inline.operations.map(({ name, types }) => ({ name, types })),
  )
})

describe('a name that is taken', () => {
  test.each<[string, JsonObject, string]>([
    ['by a component', { OrderItem: line }, 'OrderItemsItem'],
    ['by what requests show of a component', { OrderItemRequest: line }, 'OrderItemsItem'],
  ])('%s', (_title, others, want) => {
    const names = namesOf({ Order: object({ items: list(line) }), ...others })
    expect(names).toMatchObject({
      ...Object.fromEntries(Object.keys(others).map((key) => [key, key])),
      'Order.items[]': want,
    })
  })

  test('was published: it stays, and what is new gives way', () => {
    const Order = object({ items: list(line) })
    const released = modelOf({ components: { schemas: { Order } } })
    const names = namesOf({ Order: object({ items: list(line), item: line }) }, publishedNames(released, '1.0.0'))
    expect(names).toEqual({ Order: 'Order', 'Order.items[]': 'OrderItem', 'Order.item': 'OrderItemModel' })
  })

  test('was published for a type whose owner has another name now', () => {
    const Order = object({ items: list(line) })
    const released = publishedNames(modelOf({ components: { schemas: { Order } } }), '1.0.0')
    const now = namesOf({ Order: { ...Order, 'x-sdk-name': 'Purchase' } }, released)
    expect(now).toEqual({ Order: 'Purchase', 'Order.items[]': 'OrderItem' })
  })
})

const words = ['item', 'address', 'status', 'owner_name', 'lines', 'データ']

const drawnProperties = uniqueArray(
  record({
    name: constantFrom(...words),
    inner: uniqueArray(constantFrom(...words), { maxLength: 3 }),
    isList: boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 4 },
)

/** Component schemas, and some of them in another order without some of their properties. */
function drawn(...keys: readonly string[]) {
  const schemas = uniqueArray(record({ key: constantFrom(...keys), properties: drawnProperties }), {
    selector: ({ key }) => key,
    minLength: 1,
  })
  return tuple(
    schemas.chain((all) => shuffledSubarray(all).map((some) => ({ all, some }))),
    integer({ min: 0, max: 3 }),
  ).map(([{ all, some }, dropped]) => ({
    whole: documentWith(all),
    part: documentWith(
      some.map((one) => ({ ...one, properties: one.properties.filter((_, at) => at !== dropped).toReversed() })),
    ),
  }))
}

interface DrawnSchema {
  readonly key: string
  readonly properties: readonly { readonly name: string; readonly inner: readonly string[]; readonly isList: boolean }[]
}

function documentWith(schemas: readonly DrawnSchema[]): JsonObject {
  const made = schemas.map(({ key, properties }) => {
    const members = properties.map(({ name, inner, isList }) => {
      const own = object({ id: text, ...Object.fromEntries(inner.map((one) => [one, line])) })
      return [name, isList ? list(own) : own]
    })
    return [key, object(Object.fromEntries(members))]
  })
  return { components: { schemas: Object.fromEntries(made) } }
}

test('adding, removing and reordering schemas and properties renames no other', () => {
  assert(
    property(drawn('Order', 'User', 'Invoice', 'Shipment'), ({ whole, part }) => {
      expect(namesIn(modelOf(whole))).toMatchObject(namesIn(modelOf(part)))
    }),
    { numRuns: 100, seed: 18 },
  )
})

test('where names are shortened and collide, those of the last release stay', () => {
  assert(
    property(drawn('Order', 'WebhookPullRequestReviewRequested', 'WebhookPullRequest'), ({ whole, part }) => {
      const released = modelOf(part)
      expect(namesIn(modelOf(whole, publishedNames(released, '1.0.0')))).toMatchObject(namesIn(released))
    }),
    { numRuns: 100, seed: 18 },
  )
})
