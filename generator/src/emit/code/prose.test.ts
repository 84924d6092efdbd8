import { expect, test } from 'vitest'
import { prose, proseLine } from './prose.ts'

test.each<[string, string, string]>([
  [
    'formatting stays',
    'See **this**, `that` and [there](https://a.test/b).',
    'See **this**, `that` and [there](https://a.test/b).',
  ],
  ['lists stay', '- a\n- b', '- a\n- b'],
  ['HTML is text', 'a <b onclick="x">c</b> <!-- d -->', 'a &lt;b onclick="x">c&lt;/b> &lt;!-- d -->'],
  ['scripts are text', '<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
  ['comparisons stay', 'a < b', 'a < b'],
  ['addresses stay', '<https://a.test>', '<https://a.test>'],
  ['headings become bold', 'a\n## b *c*\nd', 'a\n**b c**\nd'],
  ['headings with code do not', '# a `b` c', 'a `b` c'],
  ['underlined headings do not', 'a\n---\nb\n===', 'a\n\\---\nb\n\\==='],
  ['containers are text', '::: danger\na\n:::', '\\::: danger\na\n\\:::'],
  ['no table of contents', '[[toc]]', '\\[[toc]]'],
  ['no snippet of a file', '<<< @/secret', '&lt;&lt;< @/secret'],
  ['no included file', '<!-- @include: /etc/passwd -->', '&lt;!-- @include: /etc/passwd -->'],
  ['no included file in code', '`<!-- @include: a -->`', '`<!-- @ include: a -->`'],
  ['links into nowhere are text', 'see [a](/docs/a) and ![b](b.png)', 'see a and b'],
  ['odd links too', '[a[b]](/docs)', '[a[b]]\\(/docs)'],
  ['no script links', '[a](javascript:alert(1))', 'a)'],
  ['no link definitions', '[a]: /docs', '\\[a]: /docs'],
  ['code is left alone', '`<b>` and `a[0](1)`', '`<b>` and `a[0](1)`'],
  ['blocks of code', '```json\n{ "a": "<b>" }\n```', '```json\n{ "a": "<b>" }\n```'],
  ['blocks that never end', '```\na', '```\na\n```'],
  ['blocks within longer fences', '````md\n```\na\n```\n````', '````md\n```\na\n```\n````'],
  ['foreign examples are not compiled', '```ts\na\n```', '```typescript\na\n```'],
  ['languages are words', '```js {1}[x] onload\na\n```', '```js\na\n```'],
  ['a tick alone', 'a ` b <i>', 'a \\` b &lt;i>'],
])('%s', (_title, text, want) => {
  expect(prose(text)).toBe(want)
})

test('on one line', () => {
  expect(proseLine('a\n\n- b\r\n- c')).toBe('a - b - c')
  expect(proseLine(undefined)).toBe('')
})
