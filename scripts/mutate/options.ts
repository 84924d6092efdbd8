import type { Mutation } from './mutation.ts'

export const options: readonly Mutation[] = [
  {
    file: 'client/client.ts',
    find: "typeof value === 'number' && value > limit",
    replace: 'Number(value) > limit',
    tests: ['client/options.test.ts', 'maxRetries must be a number above -1'],
  },
  {
    file: 'client/client.ts',
    find: '/imeout/.test(name) ? 0 : -1',
    replace: '-1',
    tests: ['client/options.test.ts', 'timeoutMs must be a number above 0'],
  },
  {
    file: 'client/client.ts',
    find: 'if (!(option in shared)) ',
    replace: '',
    tests: ['client/options.test.ts', 'asks the environment for nothing that was given'],
  },
  {
    file: 'client/client.ts',
    find: 'if (!open) throw',
    replace: 'if (false) throw',
    tests: ['client/options.test.ts', 'is said to be missing'],
  },
  {
    file: 'client/client.ts',
    find: 'given(call?.',
    replace: 'given(call!.',
    tests: ['client/options.test.ts', 'options that are null are none'],
  },
  {
    file: 'context/base-url.ts',
    find: '[^/@]+',
    replace: '[^/]+',
    tests: ['client/options.test.ts', 'the server URL https://user:hunter2@h.test is refused'],
  },
  {
    file: 'context/base-url.ts',
    find: 'https?:',
    replace: String.raw`\w+:`,
    tests: ['client/options.test.ts', 'the server URL ftp://h.test is refused'],
  },
  {
    file: 'request/parameters.ts',
    find: '|headers|signal|credentials)$/.test(key)',
    replace: ')$/.test(key)',
    tests: ['client/options.test.ts', 'is refused by name, and not sent'],
  },
  {
    file: 'request/parameters.ts',
    find: 'if (!known.has(key)) refuseOption',
    replace: 'refuseOption',
    tests: ['client/options.test.ts', 'a parameter of the API may have the name of an option'],
  },
  {
    file: 'context/http-request.ts',
    find: 'else if (value !== undefined) ',
    replace: 'else ',
    tests: ['client/overrides.test.ts', 'what a call leaves undefined stays'],
  },
]
