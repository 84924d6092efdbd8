/**
 * The part of vitest's interface that the tests of the core use, for runtimes on which vitest does not run. Matchers and mocks
 * are Jest's, which vitest follows.
 */
import { format } from 'node:util'
import { expect as jestExpect } from 'expect'
import { Suite, type Work } from './suite.ts'

export { vi } from './vi.ts'

let current = new Suite()

/** Collects the tests of a module. */
export async function collect(load: () => Promise<unknown>): Promise<Suite> {
  const suite = new Suite()
  current = suite
  await load()
  return suite
}

export const describe = withEach((name, define) => {
  const outer = current
  current = outer.nest(name)
  define()
  current = outer
})

const addTest = (name: string, work: Work) => void current.tests.push({ name, work })
export const test = withEach(addTest)
export const it = withEach(addTest)

export const beforeAll = (work: Work): void => void current.beforeAll.push(work)
export const beforeEach = (work: Work): void => void current.beforeEach.push(work)
export const afterEach = (work: Work): void => void current.afterEach.push(work)
export const afterAll = (work: Work): void => void current.afterAll.push(work)

/** A title with options or a time limit beside its function, and the same for each row of a table. */
function withEach(define: (name: string, work: Work) => void) {
  const each =
    (table: readonly unknown[]) =>
    (name: string, ...rest: readonly unknown[]): void => {
      const work = functionOf(rest)
      for (const entry of table) {
        const row: readonly unknown[] = Array.isArray(entry) ? entry : [entry]
        define(titleOf(name, row), () => work(...row))
      }
    }
  return Object.assign((name: string, ...rest: readonly unknown[]): void => define(name, functionOf(rest)), { each })
}

/** With a row's values, or a member of the only one, in their places. */
function titleOf(name: string, row: readonly unknown[]): string {
  const places = name.match(/%[sdifjoO]/g)?.length ?? 0
  return format(name, ...row.slice(0, places)).replaceAll(/\$(\w+)/g, (_, key: string) =>
    String(Reflect.get(Object(row[0]), key)),
  )
}

function functionOf(parts: readonly unknown[]): (...row: readonly unknown[]) => unknown {
  const found = parts.find((part) => typeof part === 'function')
  if (found === undefined) throw new TypeError('A test has no function')
  return (...row) => Reflect.apply(found, undefined, row)
}

export const expect = Object.assign((value: unknown) => jestExpect(value), jestExpect, { poll })

const { setTimeout } = globalThis

/** Matchers that are tried until they pass or the time is over. */
function poll(value: () => unknown, { timeout = 1000 }: { readonly timeout?: number } = {}): object {
  const matcher = (name: string) => {
    return async (...given: readonly unknown[]): Promise<void> => {
      for (const end = performance.now() + timeout; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
        try {
          const matchers = jestExpect(await value())
          return Reflect.apply(Reflect.get(matchers, name), matchers, given)
        } catch (error) {
          if (performance.now() > end) throw error
        }
      }
    }
  }
  return new Proxy({}, { get: (_, name) => matcher(String(name)) })
}
