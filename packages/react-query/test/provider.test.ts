// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useOpenRouter } from '../src/index.js'

afterEach(cleanup)

it('says what is missing', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => renderHook(() => useOpenRouter())).toThrow(
    'No OpenRouter client found. Wrap the tree in <OpenRouterProvider client={client}>.',
  )
})
