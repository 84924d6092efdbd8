import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { apiOf } from '../model.fixture.ts'

const schemas = Object.fromEntries(
  ['TooManyRequests', 'Problem', 'NotFoundError'].map((name) => [name, { type: 'object' }]),
)

function error(schema: string | undefined): JsonObject {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } }
  return schema === undefined ? { description: 'Failed' } : { description: 'Failed', content }
}

function errorsOf(...responses: readonly JsonObject[]) {
  const paths = Object.fromEntries(
    responses.map((errors, index) => [
      `/${index}`,
      { get: { operationId: `o${index}`, responses: { 200: { description: 'OK' }, ...errors } } },
    ]),
  )
  return apiOf({ paths, components: { schemas } }).errors
}

function classesOf(...responses: readonly JsonObject[]): readonly (readonly [string, string])[] {
  return errorsOf(...responses).map(({ status, className }) => [status, className])
}

test('a class is named after the schema that only its status has', () => {
  expect(classesOf({ 429: error('TooManyRequests') }, { 429: error('TooManyRequests') })).toEqual([
    ['429', 'TooManyRequestsError'],
  ])
})

test('a schema that several statuses share does not name a class', () => {
  expect(classesOf({ 400: error('Problem'), 404: error('Problem') })).toEqual([
    ['400', 'BadRequestResponseError'],
    ['404', 'NotFoundResponseError'],
  ])
})

test('one class serves all operations, even if one of them documents another body', () => {
  expect(classesOf({ 429: error('TooManyRequests') }, { 400: error('Problem'), 429: error('Problem') })).toEqual([
    ['400', 'BadRequestResponseError'],
    ['429', 'TooManyRequestsError'],
  ])
})

test('names do not depend on where responses are written', () => {
  const written = { description: 'Failed', content: { 'application/json': { schema: { type: 'string' } } } }
  const named = { '/a': { 404: error('Problem') } }
  const components = { schemas, responses: { Failed: written } }
  const [inPlace, reference] = [written, { $ref: '#/components/responses/Failed' }].map((response) => {
    const paths = Object.entries({ ...named, '/b': { 404: response }, '/c': { 404: response } })
    const items = paths.map(([path, responses]) => [path, { get: { responses } }])
    return apiOf({ paths: Object.fromEntries(items), components }).errors.map(({ className }) => className)
  })
  expect(inPlace).toEqual(['ProblemError'])
  expect(reference).toEqual(inPlace)
})

test('a schema that is called an error would clash with its own class', () => {
  expect(classesOf({ 404: error('NotFoundError') })).toEqual([['404', 'NotFoundResponseError']])
})

test('unusual statuses and ranges', () => {
  expect(
    classesOf({ 418: error(undefined), 529: error(undefined), '4xx': error(undefined), default: error('Problem') }),
  ).toEqual([
    ['418', 'ImATeapotResponseError'],
    ['4XX', 'Status4XXResponseError'],
    ['529', 'Status529ResponseError'],
  ])
})

const [limit, problem, gone] = [error('TooManyRequests'), error('Problem'), error('NotFoundError')]

test.each<[string, readonly JsonObject[], Readonly<Record<string, readonly string[]>>]>([
  ['a status', [{ 404: gone }], { 404: ['NotFoundError'] }],
  ['a status of two operations', [{ 404: gone }, { 404: problem }], { 404: ['NotFoundError', 'Problem'] }],
  [
    'a status before its range',
    [{ 404: gone, '4XX': problem }],
    { 404: ['NotFoundError'], '4XX': ['NotFoundError', 'Problem'] },
  ],
  [
    'a range in lower case',
    [{ 404: gone, '4xx': problem }],
    { 404: ['NotFoundError'], '4XX': ['NotFoundError', 'Problem'] },
  ],
  [
    'a range of another operation',
    [{ 404: gone }, { '4XX': problem }],
    { 404: ['NotFoundError', 'Problem'], '4XX': ['NotFoundError', 'Problem'] },
  ],
  ['a status before default', [{ 404: gone, default: problem }], { 404: ['NotFoundError'] }],
  ['default of another operation', [{ 404: gone }, { default: problem }], { 404: ['NotFoundError', 'Problem'] }],
  [
    'a range before default',
    [{ 404: gone }, { '4XX': limit, default: problem }],
    { 404: ['NotFoundError', 'TooManyRequests'], '4XX': ['NotFoundError', 'TooManyRequests'] },
  ],
  ['another range', [{ 404: gone, '5XX': problem }], { 404: ['NotFoundError'], '5XX': ['Problem'] }],
  ['a status without a body', [{ 404: error(undefined), '4XX': problem }], { 404: [], '4XX': ['Problem'] }],
  ['a range without a body', [{ 404: gone, '4XX': error(undefined) }], { 404: ['NotFoundError'], '4XX': [] }],
  ['default alone', [{ default: problem }], {}],
])('the bodies of %s', (_, responses, want) => {
  const found = errorsOf(...responses).map(({ status, bodies }) => [
    status,
    bodies.map(({ pointer }) => pointer.slice('#/components/schemas/'.length)),
  ])
  expect(Object.fromEntries(found)).toEqual(want)
})
