import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import * as core from '../../packages/core/src/index.ts'
import { type ApiState, apiStates, mockedApi } from './mocked-api.ts'
import { runSnippet } from './run-snippet.ts'
import { snippetsToRun } from './run-pages.ts'

let fetchOf: (state: ApiState) => typeof fetch
beforeAll(async () => {
  fetchOf = await mockedApi('guide-mocks')
}, 120_000)
afterEach(() => vi.unstubAllGlobals())

/** Errors that readers may meet while a snippet runs. */
const errors: Readonly<Record<ApiState, readonly (abstract new (...args: never) => Error)[]>> = {
  responds: [],
  'limits the rate': [core.TooManyRequestsResponseError],
  'refuses the key': [core.UnauthorizedResponseError],
  'breaks off': [core.ResponseParseError, core.StreamError],
}

describe.each(apiStates)('the API %s', (state) => {
  test.each(snippetsToRun('ts').map((snippet) => [snippet.file, snippet] as const))('%s', async (_file, snippet) => {
    vi.stubGlobal('location', { href: 'https://app.example.com/callback?code=abc', assign: () => {} })
    vi.stubGlobal('sessionStorage', { getItem: () => 'v'.repeat(43), setItem: () => {} })
    const api = vi.fn<typeof fetch>(fetchOf(state))
    const { error, hasWarned, printed } = await runSnippet(snippet, api)
    const isExpected = error === undefined || errors[state].some((kind) => error instanceof kind)
    expect(isExpected, `${String(error)}\n${printed}`).toBe(true)
    if (state === 'responds') expect(hasWarned, printed).toBe(false)
    // A failure is thrown or printed: a reader who copies the snippet learns of it.
    else if (api.mock.calls.length > 0) expect(`${String(error ?? '')}${printed}`).not.toBe('')
  })
})
