import { describe, expect, test } from 'vitest'
import type { DocumentError } from '../diagnostics/document-error.ts'
import { loadFiles, loadOverlayFiles, openApi, summary } from '../load/documents.fixture.ts'
import { merge } from '../merge/merge.ts'
import { applyOverlays } from './apply-overlays.ts'
import { apply, document, overlay } from './overlays.fixture.ts'

describe('actions', () => {
  test.each<[name: string, action: string, pointer: string, want: unknown, version?: string]>([
    [
      'update adds members',
      'target: $.info\n    update: {x-new: 1, contact: {name: N}}',
      'info',
      { title: 'Test', version: '1.0.0', 'x-new': 1, contact: { name: 'N' } },
    ],
    [
      'update merges deep',
      'target: $\n    update: {components: {schemas: {Model: {properties: {id: {format: uuid}}}}}}',
      'components',
      {
        schemas: {
          Model: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } },
          Other: { $ref: '#/components/schemas/Model' },
        },
      },
    ],
    [
      'update replaces scalars',
      'target: $.info\n    update: {title: Other}',
      'info',
      { title: 'Other', version: '1.0.0' },
    ],
    [
      'update appends arrays',
      'target: $\n    update: {tags: [{name: d}]}',
      'tags',
      [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }],
    ],
    [
      'update appends to a targeted array',
      'target: $.tags\n    update: {name: d}',
      'tags',
      [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }],
    ],
    [
      'update changes every match',
      'target: $.tags[*]\n    update: {x: 1}',
      'tags',
      [
        { name: 'a', x: 1 },
        { name: 'b', x: 1 },
        { name: 'c', x: 1 },
      ],
    ],
    [
      'update of a scalar',
      'target: $.info.title\n    update: New',
      'info',
      { title: 'New', version: '1.0.0' },
      '1.1.0',
    ],
    ['remove takes members', 'target: $.info.title\n    remove: true', 'info', { version: '1.0.0' }],
    ['remove takes elements', "target: $.tags[?@.name=='a' || @.name=='c']\n    remove: true", 'tags', [{ name: 'b' }]],
    [
      'remove: false does nothing',
      'target: $.info\n    remove: false\n    update: {x: 1}',
      'info',
      { title: 'Test', version: '1.0.0', x: 1 },
    ],
    [
      'copy',
      'target: $.components.schemas.Other\n    copy: $.components.schemas.Model',
      'components',
      {
        schemas: {
          Model: { type: 'object', properties: { id: { type: 'string' } } },
          Other: {
            $ref: '#/components/schemas/Model',
            type: 'object',
            properties: { id: { type: 'string' } },
          },
        },
      },
      '1.1.0',
    ],
    [
      'keys of the prototype',
      'target: $.info\n    update: {__proto__: {polluted: 1}}',
      'info',
      { title: 'Test', version: '1.0.0', ['__proto__']: { polluted: 1 } },
    ],
  ])('%s', async (_name, action, key, want, version) => {
    const { value } = await apply(overlay(`  - ${action}\n    description: why\n`, version))
    expect(JSON.stringify(value[key])).toBe(JSON.stringify(want))
  })

  test.each([
    ['$.tags[0,2]', [{ name: 'b' }]],
    ['$.tags[1:]', [{ name: 'a' }]],
    ['$.tags[-1]', [{ name: 'a' }, { name: 'b' }]],
    ['$.tags[*]', []],
    ['$.tags[?search(@.name, "[ab]")]', [{ name: 'c' }]],
    ['$..tags[?@.name]', []],
  ])('remove %s', async (target, want) => {
    const { value } = await apply(overlay(`  - {target: '${target}', description: why, remove: true}\n`))
    expect(value['tags']).toEqual(want)
  })

  test('run in the order of file names and of writing, each seeing what came before', async () => {
    const first = overlay(
      '  - {target: $.info, description: d, update: {x: {n: 1}}}\n  - {target: $.info.x, description: d, update: {n: 2}}\n',
    )
    const second = overlay('  - {target: "$.info[?@.n==2]", description: d, update: {n: 3}}\n')
    expect((await apply(first, second)).value['info']).toMatchObject({ x: { n: 3 } })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('leave the input as it was', async () => {
    const merged = merge(await loadFiles({ 'a.yaml': document }))
    const before = JSON.stringify(merged.value)
    applyOverlays(
      merged,
      await loadOverlayFiles({
        'o.yaml': overlay(
          '  - {target: $.tags, description: d, remove: true}\n  - {target: $.info, description: d, update: {x: 1}}\n',
        ),
      }),
    )
    expect(JSON.stringify(merged.value)).toBe(before)
  })
})

test('positions lead to the overlay for what it adds, and follow what it moves', async () => {
  const { locate } = await apply(
    overlay(
      `  - target: $.paths['/models'].get\n    description: d\n    update:\n      x-sdk-pagination:\n        kind: offset\n      parameters:\n        - name: fourth\n  - {target: "$.paths['/models'].get.parameters[0]", description: d, remove: true}\n  - {target: "$.paths['/models'].get.parameters[?@.name=='third']", description: d, update: {in: header}}\n`,
    ),
  )
  const at = (pointer: string): string => {
    const { file, line } = locate(`#/paths/~1models/get${pointer}`)
    return `${file}:${line}`
  }
  expect(
    [
      '',
      '/operationId',
      '/x-sdk-pagination/kind',
      '/parameters/0/name',
      '/parameters/1/name',
      '/parameters/1/in',
      '/parameters/2/name',
    ].map(at),
  ).toEqual(['a.yaml:8', 'a.yaml:9', '0.yaml:10', 'a.yaml:13', 'a.yaml:14', '0.yaml:14', '0.yaml:12'])
})

test('changes of actions are in one place: neither the merged document nor what was copied changes with it', async () => {
  const merged = merge(await loadFiles({ 'a.yaml': document }))
  const before = JSON.stringify(merged.value)
  const title = (key: string, text: string) =>
    `  - {target: $.components.schemas.${key}.properties.id, description: d, update: {title: ${text}}}\n`
  const actions = [
    title('Model', 'first'),
    '  - {target: $.components.schemas, description: d, update: {Copy: {}}}\n',
    '  - {target: $.components.schemas.Copy, description: d, copy: $.components.schemas.Model}\n',
    title('Model', 'second'),
    title('Copy', 'third'),
  ]
  const { value } = applyOverlays(merged, await loadOverlayFiles({ '0.yaml': overlay(actions.join(''), '1.1.0') }))
  const id = (text: string) => ({ type: 'object', properties: { id: { type: 'string', title: text } } })
  expect(value['components']).toMatchObject({ schemas: { Model: id('second'), Copy: id('third') } })
  expect(JSON.stringify(merged.value)).toBe(before)
})

test.each([
  ['remove: true, update: { y: 1 }', ['`update` has no effect beside `remove`'], undefined],
  ['remove: true, copy: $.info', ['`copy` has no effect beside `remove`'], undefined],
  ['remove: false, update: { y: 1 }', [], { a: 1, y: 1 }],
  ['remove: true', [], undefined],
  [
    'x-sdk-void: none.yaml, update: { y: 1 }, remove: true',
    ['`update` has no effect beside `x-sdk-void`', '`remove` has no effect beside `x-sdk-void`'],
    { a: 1 },
  ],
])('an action with %s', async (members, messages, want) => {
  const warnings: DocumentError[] = []
  const action = `  - { target: $.x-a, description: why, ${members} }\n`
  const voided = `  - { target: $.x-a, description: why, update: { z: 1 } }\n`
  const overlays = await loadOverlayFiles({
    '0.yaml': overlay(action, '1.1.0'),
    ...(members.includes('void') ? { 'none.yaml': overlay(voided, '1.1.0') } : {}),
  })
  const merged = merge(await loadFiles({ 'a.yaml': openApi('paths: {}\nx-a: { a: 1 }\n') }))
  const { value } = applyOverlays(merged, overlays, { warn: (one) => void warnings.push(one) })
  expect(value['x-a']).toEqual(want)
  expect(warnings.map(({ code, message }) => [code, message])).toEqual(
    messages.map((message) => ['overlay-ignored', message]),
  )
  expect(warnings.every(({ place }) => place?.file === '0.yaml' && place.line === 6)).toBe(true)
})

test('an action without a reason is applied, with a warning', async () => {
  const warnings: DocumentError[] = []
  const [merged, overlays] = await Promise.all([
    loadFiles({ 'a.yaml': openApi('paths: {}\n') }),
    loadOverlayFiles({ 'o.yaml': overlay('  - target: $.info\n    update: { title: New }\n') }),
  ])
  const { value } = applyOverlays(merge(merged), overlays, { warn: (one) => void warnings.push(one) })
  expect(value['info']).toMatchObject({ title: 'New' })
  expect(warnings.map(summary)).toEqual([
    'warning overlay-description o.yaml:6:5 The action does not say why it exists | Add a `description` with the reason for the change.',
  ])
})
