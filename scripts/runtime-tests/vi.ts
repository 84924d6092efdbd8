import { install, type Clock } from '@sinonjs/fake-timers'
import { ModuleMocker } from 'jest-mock'

const mocker = new ModuleMocker(globalThis)
const restore: (() => void)[] = []
let clock: Clock | undefined

function stubGlobal(name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name)
  restore.push(() => {
    if (before === undefined) Reflect.deleteProperty(globalThis, name)
    else Object.defineProperty(globalThis, name, before)
  })
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: true })
}

function stubEnv(name: string, value: string): void {
  const before = process.env[name]
  restore.push(() => {
    if (before === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = before
  })
  process.env[name] = value
}

/** Replacements are undone in reverse order. */
function giveBack(): void {
  for (const undo of restore.splice(0).toReversed()) undo()
}

function running(): Clock {
  if (clock === undefined) throw new Error('The clock is the real one')
  return clock
}

export const vi = {
  spyOn: mocker.spyOn.bind(mocker),
  restoreAllMocks: () => mocker.restoreAllMocks(),
  stubGlobal,
  unstubAllGlobals: giveBack,
  stubEnv,
  unstubAllEnvs: giveBack,
  useFakeTimers(options: { readonly now?: number } = {}): void {
    clock = install({ ...options, toNotFake: ['nextTick', 'queueMicrotask'] })
  },
  useRealTimers(): void {
    clock?.uninstall()
    clock = undefined
  },
  advanceTimersByTimeAsync: (ms: number) => running().tickAsync(ms),
  runAllTimersAsync: () => running().runAllAsync(),
}
