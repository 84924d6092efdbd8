import { describe, expect, test } from 'vitest'
import type { DocumentError } from '../diagnostics/document-error.ts'
import { loadFiles, loadOverlayFiles, openApi, summariesOf, summary } from '../load/documents.fixture.ts'
import { merge } from '../merge/merge.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { applyOverlays } from './apply-overlays.ts'

const document = openApi(`tags: [{name: a}, {name: b}, {name: c}]
paths:
  /models:
    get:
      operationId: list
      tags: [x]
      parameters:
        - {name: first, in: query}
        - {name: second, in: query}
        - {name: third, in: query}
components:
  schemas:
    Model: {type: object, properties: {id: {type: string}}}
    Other: {$ref: '#/components/schemas/Model'}
`)

const head = (version = '1.0.0'): string => `overlay: ${version}\ninfo:\n  title: Changes\n  version: 1.0.0\n`
const overlay = (actions: string, version?: string): string => `${head(version)}actions:\n${actions}`

async function apply(...overlays: readonly string[]): Promise<MergedDocument> {
  const files = Object.fromEntries(overlays.map((text, index) => [`${index}.yaml`, text]))
  return applyOverlays(merge(await loadFiles({ 'a.yaml': document })), await loadOverlayFiles(files))
}

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

describe('problems', () => {
  test.each([
    [
      'title: x\n',
      'error overlay-version 0.yaml:1:1 The document is not an overlay | An overlay starts with `overlay: 1.0.0` or `overlay: 1.1.0`.',
    ],
    [
      'overlay: 2.0.0\n',
      'error overlay-version 0.yaml:1:1 Overlay "2.0.0" is not supported | An overlay starts with `overlay: 1.0.0` or `overlay: 1.1.0`.',
    ],
    [
      head(),
      'error overlay-invalid 0.yaml:1:1 The overlay has no actions | Add `actions`, a list of objects with a target.',
    ],
    [
      'overlay: 1.0.0\nactions: [{target: $, description: d, update: {}}]\n',
      'error overlay-invalid 0.yaml:1:1 The overlay has no `info` with a title and a version | Add both as strings.',
    ],
    [
      overlay('  - {description: d, update: {}}\n'),
      "error overlay-invalid 0.yaml:6:5 The action has no target | Add a JSONPath, e.g. target: $.paths['/models'].get",
    ],
    [
      overlay('  - {target: $.info, description: d}\n'),
      'error overlay-invalid 0.yaml:6:5 The action neither updates nor removes nor copies | Add `update`, `remove: true` or `copy`.',
    ],
    [
      overlay('  - {target: $.info, description: d, updat: {}, remove: true}\n'),
      'error overlay-invalid 0.yaml:6:38 An action has no field updat | The fields are target, description, update, remove, copy.',
    ],
    [
      overlay('  - {target: $.info, description: d, remove: sure}\n'),
      'error overlay-invalid 0.yaml:6:38 `remove` must be true or false | Write `remove: true`.',
    ],
    [
      overlay('  - {target: $.info, description: d, copy: $.tags}\n'),
      'error overlay-invalid 0.yaml:6:38 `copy` is a JSONPath and needs `overlay: 1.1.0` | Correct the path or the version of the overlay.',
    ],
    [
      overlay('  - {target: $.info, description: d, copy: $.tags, update: {}}\n', '1.1.0'),
      'error overlay-invalid 0.yaml:6:38 The action both updates and copies | Write two actions, in the order in which they apply.',
    ],
    [
      overlay('  - {target: $.info, description: d, copy: "$.tags[*]"}\n', '1.1.0'),
      'error overlay-invalid 0.yaml:6:38 $.tags[*] selects 3 values | Copy one value.',
    ],
    [
      `action: []\n${overlay('  - {target: $.info, description: d, update: {}}\n')}`,
      'error overlay-invalid 0.yaml:1:1 An overlay has no field action | The fields are overlay, info, extends, actions.',
    ],
    [
      overlay('  - {target: \'$["info", "tags"]\', description: d, update: {x: 1}}\n', '1.1.0'),
      'error overlay-invalid 0.yaml:6:6 $["info", "tags"] selects an object and a list | Write an action for each kind.',
    ],
    [
      overlay('  - text\n'),
      'error overlay-invalid 0.yaml:6:5 An action must be an object | Give it a target, a description, and an update or remove.',
    ],
    [
      overlay('  - {target: $, description: d, remove: true}\n'),
      'error overlay-invalid 0.yaml:6:6 The whole document cannot be removed | Target a part of it.',
    ],
    [
      overlay('  - {target: $.components.schemas.Model, description: d, remove: true}\n'),
      'error unresolved-ref a.yaml:18:13 #/components/schemas/Model leads to nothing | Correct the reference, or add what it names.',
    ],
  ])('%#', async (text, want) => {
    expect((await summariesOf(() => apply(text)))[0]).toBe(want)
  })

  test.each([
    ['$.info', '5', 'a single value cannot be merged into an object: #/info'],
    ['$.info', '[1]', 'a list cannot be merged into an object: #/info'],
    ['$.info.title', '{x: 1}', 'an object cannot be merged into a single value: #/info/title'],
    ['$.info.title', '[1]', 'a list cannot be merged into a single value: #/info/title'],
    ['$', '{tags: x}', 'a single value cannot be merged into a list: #/tags'],
    ['$', '{tags: {name: d}}', 'an object cannot be merged into a list: #/tags'],
    ['$', '{components: null}', 'a single value cannot be merged into an object: #/components'],
    ['$', '{info: {title: {x: 1}}}', 'an object cannot be merged into a single value: #/info/title'],
  ])('%s and %s', async (target, update, want) => {
    const [found = ''] = await summariesOf(() =>
      apply(
        overlay(
          `  - {target: $, description: why, update: {x: null}}\n  - {target: ${target}, description: why, update: ${update}}\n`,
        ),
      ),
    )
    expect(found).toMatch(/^error overlay-invalid 0\.yaml:7:/)
    expect(found).toContain(`${want} | Remove the old value with an action before this one.`)
  })

  test('targets that match nothing or are no path, all at once', async () => {
    const targets = [
      "$.paths['/model'].get",
      '$.components.schemas.Modle',
      '$.constructor',
      "$['__proto__']",
      '$..toString',
      'paths',
      '$.paths[',
    ]
    const text = overlay(
      targets.map((target) => `  - target: ${JSON.stringify(target)}\n    description: d\n    remove: true\n`).join(''),
    )
    expect(await summariesOf(() => apply(text))).toEqual([
      'error overlay-no-match 0.yaml:6:5 $.paths[\'/model\'].get matches nothing | $.paths exists; did you mean "/models" in it?',
      'error overlay-no-match 0.yaml:9:5 $.components.schemas.Modle matches nothing | $.components.schemas exists; did you mean "Model" in it?',
      expect.stringMatching(/^error overlay-no-match 0\.yaml:12:5 \$\.constructor matches nothing \|/),
      expect.stringMatching(/^error overlay-no-match 0\.yaml:15:5 /),
      expect.stringMatching(/^error overlay-no-match 0\.yaml:18:5 /),
      expect.stringMatching(/^error overlay-target 0\.yaml:21:5 paths is not a JSONPath: .* \| Paths follow RFC 9535/),
      expect.stringMatching(/^error overlay-target 0\.yaml:24:5 /),
    ])
  })
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
