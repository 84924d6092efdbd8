import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'
import type { FolderSettings } from './emit/layout/folder-layout.ts'

const document = yamlDocument(`
servers: [{ url: 'https://acme.example' }]
paths:
  /orders/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    post:
      operationId: saveOrder
      tags: [orders]
      parameters: [{ name: sort, in: query, schema: { type: string, enum: [up, down] } }]
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, required: [gift], properties: { gift: { type: object, properties: { text: { type: string } } } } } } }
      responses:
        200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
components:
  schemas:
    Order:
      type: object
      required: [items, address, status]
      properties:
        items:
          type: array
          items: { type: object, required: [sku], properties: { sku: { type: string }, id: { type: string, readOnly: true } } }
        address: { type: [object, 'null'], properties: { city: { type: string } } }
        status: { type: string, enum: [new, paid], default: new }
`)

const use = `
import { type Order, type OrderAddress, type OrderItem, type OrderStatus } from './api/types.ts'
import { AcmeCore, ordersSave, type OrdersSaveRequestGift, type OrdersSaveRequestSort } from './api/index.ts'
import { aOrderItem } from './api/mocks/models.ts'
import { zOrderItem } from './api/validators/zod/schemas.ts'

const gift: OrdersSaveRequestGift = { text: 'a' }
const sort: OrdersSaveRequestSort = 'up'
export async function use(): Promise<readonly unknown[]> {
  const result = await ordersSave(new AcmeCore(), { id: '1', sort, body: { gift } })
  const item: OrderItem = zOrderItem.parse(aOrderItem())
  const address: OrderAddress | null = ({} as Order).address
  const status: OrderStatus = 'paid'
  const items: readonly OrderItem[] = result.ok ? result.value.items : [item]
  return [address, status, items]
}
`

test('functions, types, validators and mocks have the same names', async () => {
  const folder = new SdkFolder()
  const settings: FolderSettings = { emit: ['types', 'core', 'react-query'], imports: '.ts', runtime: 'runtime' }
  await folder.addFolder('api', document, settings, {
    nestedTypes: 'named',
    validators: ['zod'],
    mocks: true,
  })
  folder.writeFile('use.ts', use)
  expect(await folder.compile({ allowImportingTsExtensions: true })).toEqual([])
}, 120_000)
