import { describe, expect, test } from 'vitest'
import { summariesOf } from '../load/documents.fixture.ts'
import { apply, head, overlay } from './overlays.fixture.ts'

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
      overlay('  - {target: $.info, description: d, x-sdk-voids: a.yaml}\n'),
      'error overlay-invalid 0.yaml:6:38 An action has no field x-sdk-voids | The fields are target, description, update, remove, copy, x-sdk-merge, x-sdk-void.',
    ],
    ...['x-sdk-void', 'x-sdk-merge'].map((key) => [
      overlay(`  - {target: $.info, description: d, ${key}: [a.yaml], update: {}}\n`),
      `error overlay-invalid 0.yaml:6:38 \`${key}\` must name a file | Write its path, or the end of it.`,
    ]),
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
