// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { createElement, version } from 'react'
import { version as rendererVersion } from 'react-dom'
import { afterEach, expect, it } from 'vitest'

afterEach(cleanup)

it('runs on React 18', () => {
  expect(version).toMatch(/^18\./)
  expect(rendererVersion).toMatch(/^18\./)
})

it('renders with React 18', () => {
  // React 18 refuses the elements of another version.
  expect(render(createElement('p', null, 'text')).container.textContent).toBe('text')
})
