import { expect, test } from 'vitest'
import { apiOf } from './model.fixture.ts'

const global = (name: string, option?: string) => ({
  name,
  in: 'header',
  ...(option === undefined ? {} : { 'x-sdk-name': option }),
})

test.each([
  ['the same header', [global('X-A'), global('X-A')], ['xA']],
  ['it in another case', [global('X-Title'), global('x-title')], ['xTitle']],
  ['another header with its option', [global('X-Title'), global('X-Name', 'xTitle')], ['xTitle']],
  ['two headers', [global('X-Title'), global('X-Name')], ['xTitle', 'xName']],
])('%s: each option is there once', (_name, globals, want) => {
  const api = apiOf({ paths: {}, 'x-sdk-globals': globals })
  expect(api.globals.map(({ option }) => option)).toEqual(want)
  const notes = api.notes.filter(({ code }) => code === 'duplicate-parameter')
  expect(notes).toHaveLength(globals.length - want.length)
})
