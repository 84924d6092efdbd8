import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('.', import.meta.url))
const root = join(source, '../..')

/** A folder uses what comes before it, never what comes after; the stages of the pipeline among them. */
const folders =
  'lib diagnostics specification load merge overlay repair lint normalise model diff adopt emit after assets thread write config cache pull watch init versions changeset cli'.split(
    ' ',
  )

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

const product = sourceFiles(source).filter((path) => !/\.(?:test|fixture)\.ts$/.test(path))

function folderOf(path: string): string {
  return path.split(sep)[0] ?? ''
}

test('every folder has its place in the order', () => {
  const found = product.map((path) => relative(source, path)).filter((path) => path.includes(sep))
  expect(new Set(found.map(folderOf))).toEqual(new Set(folders))
})

test.each(folders)('%s imports earlier folders only', (folder) => {
  const files = product.filter((path) => folderOf(relative(source, path)) === folder)
  const later = files.flatMap((path) =>
    importsOf(path).filter((target) => folders.indexOf(folderOf(target)) > folders.indexOf(folder)),
  )
  expect(files.length).toBeGreaterThan(0)
  expect(later).toEqual([])
})

/** Beside the pipeline: it compares two models, and knows nothing of what is made of them. */
const beside = sourceFiles(join(source, 'diff')).filter((path) => !path.endsWith('.test.ts'))

test.each(beside.map((path) => [relative(source, path), path]))(
  '%s imports the model and what comes before',
  (_name, path) => {
    const last = folders.indexOf('model')
    const later = importsOf(path).filter(
      (target) => folderOf(target) !== 'diff' && folders.indexOf(folderOf(target)) > last,
    )
    expect(later).toEqual([])
  },
)

test('after the model only the layout of openapi.ts looks at the document, and nothing reads JSON Schema', () => {
  const emitters = product.filter((path) => folderOf(relative(source, path)) === 'emit')
  const reading = /merged-document|json-pointer|\$ref|\['(?:properties|components|schema|items|allOf|oneOf|anyOf)'\]/
  const readers = emitters.filter((path) => reading.test(readFileSync(path, 'utf8')))
  expect(readers.map((path) => relative(source, path)).toSorted()).toEqual(
    ['lay-out.ts', 'layout-parts.ts'].map((name) => join('emit', 'types', name)),
  )
})

test('comparing reads types: only their places and what types do not show are looked up in the document', () => {
  const reading = /\[?'(?:properties|schema|items|allOf|oneOf|anyOf|required|enum|const)'\]|\$ref/
  const readers = beside.filter((path) => !path.endsWith('.fixture.ts') && reading.test(readFileSync(path, 'utf8')))
  expect(readers.map((path) => relative(source, path))).toEqual([join('diff', 'types', 'located-types.ts')])
})

test('emitters share code in emit/code, emit/layout and beside them, and do not import each other', () => {
  const inEmit = product.map((path) => relative(source, path)).filter((path) => folderOf(path) === 'emit')
  const roomOf = (path: string): string | undefined => {
    const [folder, room = ''] = path.split(sep)
    const isShared = folder !== 'emit' || ['code', 'layout'].includes(room) || room.endsWith('.ts')
    return isShared ? undefined : room
  }
  expect(new Set(inEmit.map(roomOf)).size).toBeGreaterThan(8)
  const crossing = inEmit.flatMap((path) =>
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
  const loading = product.filter((path) =>
    /^(?:import|export) (?!type\b)[^']*from 'ts-morph'/m.test(readFileSync(path, 'utf8')),
  )
  expect(loading.map((path) => relative(source, path))).toEqual([])
})

test('neither the generator nor the runtime knows an API by name', () => {
  const roots = ['generator/src', 'packages/types/src', 'packages/core/src', 'packages/react-query/src', 'templates']
  const files = roots.flatMap((folder) => sourceFiles(join(root, folder)))
  const ours = files.filter((path) => !/\.(?:test(?:-d)?|fixture)\.tsx?$/.test(path))
  const knowing = ours.filter((path) => /open.?router/i.test(readFileSync(path, 'utf8')))
  expect(knowing.map((path) => relative(root, path))).toEqual([])
})

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
const rooms = ['errors', 'context', 'response', 'request', 'body', 'auth', 'stream', 'conversions', 'client']

test('every file of the runtime is in a room, and runs code of its own room and of earlier ones only', () => {
  const files = sourceFiles(runtime).filter((path) => !/\.test(?:-d)?\.ts$/.test(path))
  const roomOf = (path: string) => rooms.indexOf(folderOf(relative(runtime, path)))
  const names = (paths: readonly string[]) => paths.map((path) => relative(runtime, path))
  expect(names(files.filter((path) => roomOf(path) < 0))).toEqual([])
  expect(new Set(files.map(roomOf)).size).toBe(rooms.length)
  const values = graphOf(files, isForValues)
  expect(names(files.filter((path) => reached(values, path).has(path)))).toEqual([])
  const later = files.filter((path) => values.get(path)?.some((target) => roomOf(target) > roomOf(path)))
  expect(names(later)).toEqual([])
})

/** A list of some hundred thousand elements, spread as arguments, overflows the stack. */
test('lists are not spread as arguments of functions that take any number of them', () => {
  const spreading = /\.(?:push|unshift|concat)\([^)]*\.\.\.|Math\.(?:max|min)\([^)]*\.\.\.|String\.from\w+\(\.\.\./
  expect(spreading.test('list.push(first, ...others)')).toBe(true)
  const files = product.filter((path) => spreading.test(readFileSync(path, 'utf8').replaceAll(/`[^`]*`/g, "''")))
  expect(files.map((path) => relative(source, path))).toEqual([])
})

/** `table[text]` finds `constructor` in every object. */
test('tables of texts are read by lookUp', () => {
  const declared = (text: string, start: string): readonly string[] => {
    const pattern = new RegExp(`^${start}const (\\w+): Readonly<Record<string, [^=]*> = \\{`, 'gm')
    return [...text.matchAll(pattern)].map(([, name = '']) => name)
  }
  const texts = product.map((path) => readFileSync(path, 'utf8'))
  const shared = texts.flatMap((text) => declared(text, 'export '))
  const direct = texts.flatMap((text) => {
    const imported = shared.filter((name) => new RegExp(`^import \\{[^}]*\\b${name}\\b`, 'm').test(text))
    const known = [...declared(text, '(?:export )?'), ...imported]
    return known.filter((name) => new RegExp(`\\b${name}\\[(?!')`).test(text))
  })
  expect(shared.length).toBeGreaterThan(1)
  expect(direct).toEqual([])
})

test('only read-file.ts reads files at once: others would wait for pipes without end', () => {
  const readers = product.filter((path) => /\breadFileSync\b/.test(readFileSync(path, 'utf8')))
  expect(readers.map((path) => relative(source, path))).toEqual([join('lib', 'read-file.ts')])
})
