import { expect, test } from 'vitest'
import type { JsonObject } from '../json.ts'
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
