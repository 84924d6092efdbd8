import type { Mutation } from './mutation.ts'

export const tokens: readonly Mutation[] = [
  {
    file: 'auth/oauth2.ts',
    find: 'source.pending ??= source',
    replace: 'source.pending = source',
    tests: ['auth/oauth2.test.ts', 'a token is fetched once for calls at the same time'],
  },
  {
    file: 'auth/oauth2.ts',
    find: 'const found = known.get(key)',
    replace: 'const found = undefined',
    tests: ['auth/oauth2.test.ts', 'tokens are kept by the value of the credentials'],
  },
  {
    file: 'auth/oauth2.ts',
    find: 'renewed(source).catch(() => {})',
    replace: 'await renewed(source)',
    tests: ['auth/oauth2.test.ts', 'an old token serves while it is valid'],
  },
  {
    file: 'auth/oauth2.ts',
    find: 'now() < current.endsAt ? current',
    replace: 'now() < current.renewAt ? current',
    tests: ['auth/oauth2.test.ts', 'an old token serves while it is valid'],
  },
  {
    file: 'auth/oauth2.ts',
    find: 'source.current === current ? await',
    replace: 'true ? await',
    tests: ['auth/oauth2.test.ts', 'calls that are refused together renew once'],
  },
  {
    file: 'auth/oauth2.ts',
    find: 'request.duplex || ',
    replace: '',
    tests: ['auth/oauth2.test.ts', 'a revoked token is replaced also with maxRetries 0'],
  },
  {
    file: 'auth/oauth2.ts',
    find: 'response.status !== 401',
    replace: 'true',
    tests: ['auth/oauth2.test.ts', 'a kept token that is refused is renewed once'],
  },
  {
    file: 'auth/oauth2.ts',
    find: 'headers: [], use: [] }',
    replace: '}',
    tests: ['auth/oauth2.test.ts', 'the options of a call do not count for it'],
  },
]
