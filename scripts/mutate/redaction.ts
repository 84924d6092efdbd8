import type { Mutation } from './mutation.ts'

export const redaction: readonly Mutation[] = [
  {
    file: 'error-body.ts',
    find: "typeof value === 'string' ? redact(value, secrets) : value",
    replace: 'value',
    tests: ['redact.test.ts', 'the header Authorization holds a credential'],
  },
  {
    file: 'response-error.ts',
    find: 'rawBody: redact(text, secrets)',
    replace: 'rawBody: text',
    tests: ['errors.test.ts', 'no credential is shown after an error body'],
  },
  {
    file: 'response-error.ts',
    find: "name === 'set-cookie' ? '***' : ",
    replace: '',
    tests: ['redact.test.ts', 'cookies that a server sets are shown nowhere'],
  },
  {
    file: 'response-error.ts',
    find: 'redact(value, secrets))',
    replace: 'value)',
    tests: ['errors.test.ts', 'no credential is shown after a redirect'],
  },
  {
    file: 'redact.ts',
    find: ".replaceAll(JSON.stringify(secret).slice(1, -1), '***')",
    replace: '',
    tests: ['redact.test.ts', 'a credential sent by basic'],
  },
  { file: 'redact.ts', find: 'if (secret[3]) ', replace: '', tests: ['redact.test.ts', 'abc in'] },
  {
    file: 'auth.ts',
    find: ".add(credential.replace(/^[^:]*:/, ''))",
    replace: '',
    tests: ['redact.test.ts', 'a credential sent by basic'],
  },
  {
    file: 'auth.ts',
    find: '.add(encodeURIComponent(credential))',
    replace: '',
    tests: ['redact.test.ts', 'a credential sent by the query'],
  },
  {
    file: 'transport.ts',
    find: String.raw`|cookie)\b/`,
    replace: '|cookie)/',
    tests: ['redact.test.ts', 'the header x-monkeys holds no credential'],
  },
  {
    file: 'transport.ts',
    find: 'error[key].replaceAll(url, shown)',
    replace: 'error[key]',
    tests: ['redact.test.ts', 'does not show the query where Bun does'],
  },
  {
    file: 'transport.ts',
    find: 'follow &&= ',
    replace: 'follow ||= ',
    tests: ['redirects.test.ts', 'are not followed if a cookie holds a credential'],
  },
  {
    file: 'transport.ts',
    find: 'let follow = /GET|HEAD/.test(request.method)',
    replace: 'let follow = false',
    tests: ['redirects.test.ts', 'of GET are followed within the origin'],
  },
  {
    file: 'sdk-error.ts',
    find: String.raw`.replace(/[ \p{Cc}]+/gu, ' ')`,
    replace: '',
    tests: ['errors.test.ts', 'control characters of a server forge no line'],
  },
  {
    file: 'headers.ts',
    find: '`${value}`)) throw',
    replace: '`${value}`)) void',
    tests: ['build-request.test.ts', 'header'],
  },
]
