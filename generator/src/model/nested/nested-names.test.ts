import { expect, test } from 'vitest'
import { namesOfNested } from './nested-names.ts'

test.each<[owner: string, steps: readonly string[], name: string, other: string]>([
  ['Order', ['items', '[]'], 'OrderItem', 'OrderItemsItem'],
  ['Order', ['address'], 'OrderAddress', 'OrderAddressModel'],
  ['Order', ['prices', '{}'], 'OrderPrice', 'OrderPricesValue'],
  ['Order', ['items', '[]', 'unit_price'], 'OrderItemUnitPrice', 'OrderItemUnitPriceModel'],
  ['Order', ['order_lines', '[]'], 'OrderLine', 'OrderLinesItem'],
  ['Order', ['order'], 'OrderOrder', 'OrderOrderModel'],
  ['OrderItem', ['items', '[]'], 'OrderItemItem', 'OrderItemItemsItem'],
  ['Order', ['statuses', '[]'], 'OrderStatus', 'OrderStatusesItem'],
  ['Orders', ['[]'], 'OrdersItem', 'OrdersItemItem'],
  ['Matrix', ['rows', '[]', '[]'], 'MatrixRow', 'MatrixRowItem'],
  ['OrdersListResponse', ['data', '[]'], 'OrdersListResponseData', 'OrdersListResponseDataItem'],
  ['Über', ['名前'], 'Uber名前', 'Uber名前Model'],
])('%s %j is called %s', (owner, steps, name, other) => {
  const names = namesOfNested(owner, steps)
  expect([names[0], names.at(-1)]).toEqual([name, other])
})

test('above 40 letters, words between owner and property are left out, as few as possible', () => {
  const [first, ...others] = namesOfNested('WebhookIssueClosed', ['issue', 'created_by_app', 'permissions', 'emails'])
  expect(first).toBe('WebhookIssueClosedPermissionsEmails')
  expect(others.slice(0, 2)).toEqual(['WebhookIssueClosedEmails', 'WebhookIssueClosedCreatedByAppPermissionsEmails'])
})
