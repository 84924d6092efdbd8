import type { Mutation } from './mutation.ts'

export const pages: readonly Mutation[] = [
  {
    file: 'pages.ts',
    find: 'if (contents.has(content)) return',
    replace: '',
    tests: ['pages.test.ts', 'does not know the offset or the number'],
  },
  {
    file: 'pages.ts',
    find: '!isCounted && more === undefined',
    replace: 'true',
    tests: ['pages.test.ts', 'where a total decides, pages may be equal'],
  },
  {
    file: 'pages.ts',
    find: '(more !== undefined && !more)',
    replace: 'more === false',
    tests: ['pages.test.ts', 'says by null that there are no more'],
  },
  {
    file: 'pages.ts',
    find: 'seen.has(next)',
    replace: "next === '-'",
    tests: ['pages.test.ts', 'has cursors that go in a circle'],
  },
  {
    file: 'pages.ts',
    find: 'MAX_PAGES = 100_000',
    replace: 'MAX_PAGES = 1_000_000',
    tests: ['pages.test.ts', 'never ends, by an error'],
  },
  {
    file: 'pages.ts',
    find: 'if (Object(page) !== page) throw',
    replace: 'if (false) throw',
    tests: ['pages.test.ts', 'a page that is null is an error'],
  },
  {
    file: 'pages.ts',
    find: 'if (--left <= 0) return',
    replace: '--left',
    tests: ['pages.test.ts', 'fetches no page more than the limit needs'],
  },
]
