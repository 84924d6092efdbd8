import { expect, test } from 'vitest'
import { type Template, Templates } from './templates.ts'

const own = (path: string, text: string): Template => ({ path, text })
const theirs = (path: string, text: string): Template => ({ path, text, override: `/acme/${path}.hbs` })
const render = (...files: readonly Template[]) => new Templates(files, { name: 'Acme' }).render('README.md')

test('names and partials', () => {
  expect(render(own('README.md', '{{name}} {{> fields}}'), own('fields.partial', '<{{name}}>'))).toBe('Acme <Acme>')
})

test.each<[string, readonly Template[], object]>([
  ['broken syntax', [theirs('README.md', 'x\n{{#if name}}')], { line: 2 }],
  ['an unknown name', [theirs('README.md', 'x\n\n{{nope}}')], { line: 3 }],
  ['an unknown partial', [theirs('README.md', '{{> nope}}')], { line: 1 }],
  ['a partial', [own('README.md', '{{> x}}'), theirs('x.partial', '{{nope}}')], { file: '/acme/x.partial.hbs' }],
])('%s in a template of the configuration is a problem with its place', (_title, files, place) => {
  expect(() => render(...files)).toThrow(
    expect.objectContaining({
      code: 'template-failed',
      place: expect.objectContaining({ file: '/acme/README.md.hbs', ...place }),
    }),
  )
})

test("a template of the generator's own that fails is a bug", () => {
  expect(() => render(own('README.md', '{{nope}}'))).toThrow(expect.objectContaining({ name: 'Error' }))
})
