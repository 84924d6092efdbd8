import { expect, test } from 'vitest'
import { loadFiles, openApi } from '../load/documents.fixture.ts'
import { merge } from './merge.ts'

const operation = (method: string): string =>
  `{${method}: {operationId: ${method}Pet, responses: {'204': {description: Done}}}, parameters: [PARAMETER]}`

/** A document with one path, whose parameters have these names. */
function withPath(path: string, method: string): string {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  const parameters = names.map((name) => `{name: ${name}, in: path, required: true, schema: {type: string}}`)
  return openApi(`paths:\n  ${path}: ${operation(method).replace('PARAMETER', parameters.join(', '))}\n`)
}

async function mergeAll(...documents: readonly string[]) {
  const warnings: string[] = []
  const files = Object.fromEntries(documents.map((text, index) => [`${index}.yaml`, text]))
  const { value } = merge(await loadFiles(files), [], {
    warn: ({ code, message }) => void warnings.push(`${code}: ${message}`),
  })
  return { paths: value['paths'], warnings }
}

test('paths that differ only in names of parameters are one', async () => {
  const { paths, warnings } = await mergeAll(
    withPath('/pets/{id}', 'get'),
    withPath('/pets/{petId}', 'delete'),
    withPath('/pets/{pet}', 'put'),
  )
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
  expect(paths).toMatchObject({ '/pets/{id}': { get: { parameters }, delete: { parameters }, put: { parameters } } })
  expect(Object.keys(paths ?? {})).toEqual(['/pets/{id}'])
  expect(warnings).toEqual([
    'merge-path: /pets/{petId} is the path /pets/{id} of another document, and its parameters are named as there',
    'merge-path: /pets/{pet} is the path /pets/{id} of another document, and its parameters are named as there',
  ])
})

test.each([
  ['alike', ['/pets/{id}', '/pets/{id}'], ['/pets/{id}']],
  ['with other fixed parts', ['/pets/{id}', '/cats/{id}'], ['/pets/{id}', '/cats/{id}']],
  ['with a parameter in place of a fixed part', ['/pets/{id}', '/pets/mine'], ['/pets/{id}', '/pets/mine']],
  ['with two parameters', ['/{a}/pets/{b}', '/{owner}/pets/{id}'], ['/{a}/pets/{b}']],
] as const)('paths %s', async (_, [one, other], want) => {
  const { paths } = await mergeAll(withPath(one, 'get'), withPath(other, 'delete'))
  expect(Object.keys(paths ?? {})).toEqual(want)
})

test('within one document both stay, and another one joins the one that is written like its own', async () => {
  const two = openApi(
    `paths:\n  /pets/{id}: ${operation('get').replace('PARAMETER', '')}\n  /pets/{petId}: ${operation('put').replace('PARAMETER', '')}\n`,
  )
  const { paths, warnings } = await mergeAll(two, withPath('/pets/{petId}', 'delete'))
  expect(paths).toMatchObject({ '/pets/{id}': { get: {} }, '/pets/{petId}': { put: {}, delete: {} } })
  expect(warnings).toEqual([])
})
