import type { Mutation } from './mutation.ts'

export const pages: readonly Mutation[] = [
  {
    file: 'client/pages.ts',
    find: 'if (seen.has(content)) return',
    replace: '',
    tests: ['client/pages.test.ts', 'does not know the offset or the number'],
  },
  {
    file: 'client/pages.ts',
    find: '!isCounted',
    replace: 'true',
    tests: ['client/pages.test.ts', 'where a total decides, pages may be equal'],
  },
  {
    file: 'client/pages.ts',
    find: '(more !== undefined && !more)',
    replace: 'more === false',
    tests: ['client/pages.test.ts', 'says by null that there are no more'],
  },
  {
    file: 'client/pages.ts',
    find: 'seen.has(next)',
    replace: "next === '-'",
    tests: ['client/pages.test.ts', 'has cursors that go in a circle'],
  },
  {
    file: 'client/pages.ts',
    find: 'MAX_PAGES = 100_000',
    replace: 'MAX_PAGES = 1_000_000',
    tests: ['client/pages.test.ts', 'never ends, by an error'],
  },
  {
    file: 'client/pages.ts',
    find: 'if (Object(page) !== page) throw',
    replace: 'if (false) throw',
    tests: ['client/pages.test.ts', 'a page that is null is an error'],
  },
  {
    file: 'client/pages.ts',
    find: 'if (--left <= 0) return',
    replace: '--left',
    tests: ['client/pages.test.ts', 'fetches no page more than the limit needs'],
  },
]
