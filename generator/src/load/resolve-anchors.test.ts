import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { resolveAnchors } from './resolve-anchors.ts'

const schemas: JsonObject = {
  Node: { $anchor: 'node' },
  Other: { $dynamicAnchor: 'other', properties: { inner: { $anchor: 'inner' } } },
  Own: { $id: 'https://example.com/own', $defs: { value: {} } },
}

test.each([
  ['#node', '#/components/schemas/Node'],
  ['#other', '#/components/schemas/Other'],
  ['#inner', '#/components/schemas/Other/properties/inner'],
  ['https://example.com/own', '#/components/schemas/Own'],
  ['https://example.com/own#/$defs/value', '#/components/schemas/Own/$defs/value'],
  ['https://example.com/api.yaml#/components/schemas/Node', '#/components/schemas/Node'],
  ['#/components/schemas/Node', '#/components/schemas/Node'],
  ['#nobody', '#nobody'],
  ['other.yaml#node', 'other.yaml#node'],
  ['https://example.com/else', 'https://example.com/else'],
])('%s leads to %s', (target, want) => {
  const document = {
    $self: 'https://example.com/api.yaml',
    components: { schemas: { ...schemas, Reference: { $ref: target } } },
  }
  const { components } = resolveAnchors(document, JSON.stringify(document))
  expect(components).toMatchObject({ schemas: { Reference: { $ref: want } } })
})

const inIds: JsonObject = {
  Shop: {
    $id: 'https://example.com/shop/order.json',
    $defs: { item: { $anchor: 'item' }, price: { $id: 'price.json', $defs: { unit: { $anchor: 'item' } } } },
  },
  Plain: { $id: 'https://example.com/shop/plain.json' },
  Word: { $id: 'word' },
}

describe('inside a schema with an $id', () => {
  const order = '#/components/schemas/Shop'
  test.each([
    ['#', order],
    ['#/$defs/item', `${order}/$defs/item`],
    ['#item', `${order}/$defs/item`],
    ['price.json', `${order}/$defs/price`],
    ['./price.json#/$defs/unit', `${order}/$defs/price/$defs/unit`],
    ['price.json#item', `${order}/$defs/price/$defs/unit`],
    ['plain.json', '#/components/schemas/Plain'],
    ['/shop/plain.json#', '#/components/schemas/Plain'],
    ['word', 'word'],
    ['#/components/schemas/Plain', '#/components/schemas/Plain'],
    ['other.json', 'other.json'],
  ])('%s leads to %s', (target, want) => {
    const shop = Object.assign({}, inIds['Shop'], { properties: { reference: { $ref: target } } })
    const document = { components: { schemas: { ...inIds, Shop: shop } } }
    const { components } = resolveAnchors(document, JSON.stringify(document))
    expect(components).toMatchObject({ schemas: { Shop: { properties: { reference: { $ref: want } } } } })
  })

  test('the id of the schema that is a reference counts for it', () => {
    const document = { components: { schemas: { A: { $id: 'a', $ref: '#/$defs/b', $defs: { b: {} } } } } }
    const { components } = resolveAnchors(document, JSON.stringify(document))
    expect(components).toMatchObject({ schemas: { A: { $ref: '#/components/schemas/A/$defs/b' } } })
  })
})

test('a relative id is the name of a schema for the document', () => {
  const document = { components: { schemas: { ...inIds, Use: { $ref: 'word' } } } }
  const { components } = resolveAnchors(document, JSON.stringify(document))
  expect(components).toMatchObject({ schemas: { Use: { $ref: '#/components/schemas/Word' } } })
})

test.each([
  ['#node', { $ref: '#/components/schemas/Node' }],
  ['#other', { $ref: '#/components/schemas/Other' }],
  ['#/components/schemas/Own', { $ref: '#/components/schemas/Own' }],
  ['#twice', { $dynamicRef: '#twice' }],
  ['#nobody', { $dynamicRef: '#nobody' }],
])('a dynamic reference to %s', (target, want) => {
  const twice = { First: { $dynamicAnchor: 'twice' }, Second: { $dynamicAnchor: 'twice' } }
  const document = { components: { schemas: { ...schemas, ...twice, Reference: { $dynamicRef: target } } } }
  const { components } = resolveAnchors(document, JSON.stringify(document))
  expect(components).toMatchObject({ schemas: { Reference: want } })
})
