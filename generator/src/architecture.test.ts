import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('.', import.meta.url))
const root = join(source, '../..')

/** A stage uses what comes before it, never what comes after. */
const stages = ['load', 'merge', 'overlay', 'repair', 'lint', 'normalise', 'model', 'emit', 'write']

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => /\.tsx?$/.test(path) && !path.split(sep).some((name) => name === 'generated' || name === 'extras'),
    )
    .map((path) => join(folder, path))
}

function importsOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8')
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '')
  return specifiers.map((specifier) => relative(source, join(dirname(path), specifier)))
}

const staged = sourceFiles(source).filter(
  (path) => stages.includes(stageOf(relative(source, path))) && !path.endsWith('.test.ts'),
)

function stageOf(path: string): string {
  return path.split(sep)[0] ?? ''
}

test('there are files in every stage', () => {
  expect(new Set(staged.map((path) => stageOf(relative(source, path))))).toEqual(new Set(stages))
})

test.each(staged.map((path) => [relative(source, path), path]))('%s imports no later stage', (name, path) => {
  const own = stages.indexOf(stageOf(name))
  const later = importsOf(path).filter((target) => stages.indexOf(stageOf(target)) > own)
  expect(later).toEqual([])
})

/** Beside the pipeline: it compares two models, and knows nothing of what is made of them. */
const beside = sourceFiles(join(source, 'diff')).filter((path) => !path.endsWith('.test.ts'))

test.each(beside.map((path) => [relative(source, path), path]))(
  '%s imports the model and what comes before',
  (_name, path) => {
    const last = stages.indexOf('model')
    const later = importsOf(path).filter((target) => stages.indexOf(stageOf(target)) > last)
    expect(later).toEqual([])
  },
)

test('after the model only the layout of openapi.ts looks at the document, and nothing reads JSON Schema', () => {
  const emitters = staged.filter((path) => stageOf(relative(source, path)) === 'emit')
  const reading = /merged-document|json-pointer|\$ref|\['(?:properties|components|schema|items|allOf|oneOf|anyOf)'\]/
  const readers = emitters.filter((path) => reading.test(readFileSync(path, 'utf8')))
  expect(readers.map((path) => relative(source, path)).toSorted()).toEqual([
    join('emit', 'types', 'layout-context.ts'),
    join('emit', 'types', 'openapi-view.ts'),
  ])
})

test('no run loads the compiler in ts-morph unless a structure needs it: its types are imported, its values are not', () => {
  const loading = staged.filter((path) =>
    /^(?:import|export) (?!type\b)[^']*from 'ts-morph'/m.test(readFileSync(path, 'utf8')),
  )
  expect(loading.map((path) => relative(source, path))).toEqual([])
})

test('neither the generator nor the runtime knows an API by name', () => {
  const folders = ['generator/src', 'packages/types/src', 'packages/core/src', 'packages/react-query/src', 'templates']
  const files = folders.flatMap((folder) => sourceFiles(join(root, folder)))
  const product = files.filter((path) => !/\.test(?:-d)?\.tsx?$/.test(path))
  const knowing = product.filter((path) => /open.?router/i.test(readFileSync(path, 'utf8')))
  expect(knowing.map((path) => relative(root, path))).toEqual([])
})
