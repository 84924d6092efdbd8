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

test('comparing reads types: only their places and what types do not show are looked up in the document', () => {
  const reading = /\[?'(?:properties|schema|items|allOf|oneOf|anyOf|required|enum|const)'\]|\$ref/
  const readers = beside.filter((path) => !path.endsWith('.fixture.ts') && reading.test(readFileSync(path, 'utf8')))
  expect(readers.map((path) => relative(source, path))).toEqual([join('diff', 'types', 'located-types.ts')])
})

test('emitters share what stands in emit/code and beside it, and do not import each other', () => {
  const emitters = ['types', 'core', 'react-query', 'docs', 'packages', 'tests', 'folder']
  const roomOf = (path: string) => emitters.find((room) => path.startsWith(join('emit', room) + sep))
  const crossing = staged
    .filter((path) => !path.endsWith('.fixture.ts'))
    .map((path) => relative(source, path))
    .flatMap((path) =>
      importsOf(join(source, path))
        .filter((target) => roomOf(path) !== undefined && ![undefined, roomOf(path)].includes(roomOf(target)))
        .map((target) => `${path}: ${target}`),
    )
  expect(crossing).toEqual([])
})

test('the templates of the reference hold no TypeScript: emitters write the examples', () => {
  const folder = join(root, 'templates/docs/reference')
  const templates = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(templates.length).toBeGreaterThan(4)
  expect(templates.join('\n')).not.toMatch(/^(?:import|const|export) /m)
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
  const product = files.filter((path) => !/\.(?:test(?:-d)?|fixture)\.tsx?$/.test(path))
  const knowing = product.filter((path) => /open.?router/i.test(readFileSync(path, 'utf8')))
  expect(knowing.map((path) => relative(root, path))).toEqual([])
})

const product = sourceFiles(source).filter((path) => !/\.(?:test|fixture)\.ts$/.test(path))

/** Files by those they import, at run time or for their types too. */
function graphOf(
  files: readonly string[],
  isCounted: (statement: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    files.map((path) => {
      const statements = readFileSync(path, 'utf8').match(/^(?:import|export)\b[^'"]*?from '\.[^']+'/gm) ?? []
      const targets = statements
        .filter(isCounted)
        .map((one) => join(dirname(path), /'([^']+)'$/.exec(one)?.[1]?.replace(/\.js$/, '.ts') ?? ''))
      return [path, targets]
    }),
  )
}

const isForValues = (statement: string): boolean =>
  !/^(?:import|export) type\b|\{(?:\s*type \w+(?: as \w+)?,?)+\s*\}/.test(statement)

/** Everything that a file leads to. */
function reached(graph: ReadonlyMap<string, readonly string[]>, path: string): ReadonlySet<string> {
  const seen = new Set(graph.get(path))
  // A set grows while it is walked.
  for (const one of seen) for (const next of graph.get(one) ?? []) seen.add(next)
  return seen
}

test('no file leads back to itself; by its types only to files of its folder', () => {
  const values = graphOf(product, isForValues)
  expect(product.filter((path) => reached(values, path).has(path)).map((path) => relative(source, path))).toEqual([])
  const all = graphOf(product, () => true)
  expect(all.get(join(source, 'generate.ts'))?.length).toBeGreaterThan(10)
  const reach = new Map(product.map((path) => [path, reached(all, path)]))
  const across = product.flatMap((path) =>
    [...(reach.get(path) ?? [])].filter((other) => dirname(other) !== dirname(path) && reach.get(other)?.has(path)),
  )
  expect(across.map((path) => relative(source, path))).toEqual([])
})

const runtime = join(root, 'packages/core/src/runtime')

/** The rooms of the runtime: code uses what comes before it; types may come from anywhere. */
const rooms = ['errors', 'context', 'response', 'request', 'body', 'auth', 'stream', 'client']

test('every file of the runtime is in a room, and runs code of its own room and of earlier ones only', () => {
  const files = sourceFiles(runtime).filter((path) => !/\.test(?:-d)?\.ts$/.test(path))
  const roomOf = (path: string) => rooms.indexOf(stageOf(relative(runtime, path)))
  const names = (paths: readonly string[]) => paths.map((path) => relative(runtime, path))
  expect(names(files.filter((path) => roomOf(path) < 0))).toEqual([])
  expect(new Set(files.map(roomOf)).size).toBe(rooms.length)
  const values = graphOf(files, isForValues)
  expect(names(files.filter((path) => reached(values, path).has(path)))).toEqual([])
  const later = files.filter((path) => values.get(path)?.some((target) => roomOf(target) > roomOf(path)))
  expect(names(later)).toEqual([])
})
