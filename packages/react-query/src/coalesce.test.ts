import { afterEach, describe, expect, it, vi } from 'vitest'
import { coalesce } from './coalesce.js'

afterEach(() => vi.unstubAllGlobals())

describe('with animation frames', () => {
  const frames = () => {
    const queue: (() => void)[] = []
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => queue.push(callback))
    return () => queue.splice(0).forEach((callback) => callback())
  }

  it('calls once per frame', () => {
    const paint = frames()
    const call = vi.fn<() => void>()
    const { request } = coalesce(call)
    for (let event = 0; event < 200; event += 1) request()
    expect(call).not.toHaveBeenCalled()
    paint()
    expect(call).toHaveBeenCalledTimes(1)
    paint()
    request()
    paint()
    expect(call).toHaveBeenCalledTimes(2)
  })

  it('does not call once it is cancelled', () => {
    const paint = frames()
    const call = vi.fn<() => void>()
    const { request, cancel } = coalesce(call)
    request()
    cancel()
    paint()
    expect(call).not.toHaveBeenCalled()
  })
})

it('calls once per turn where there are no frames', async () => {
  vi.stubGlobal('requestAnimationFrame', undefined)
  const call = vi.fn<() => void>()
  const { request } = coalesce(call)
  request()
  request()
  await Promise.resolve()
  expect(call).toHaveBeenCalledTimes(1)
})
