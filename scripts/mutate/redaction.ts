import type { Mutation } from './mutation.ts'

export const redaction: readonly Mutation[] = [
  {
    file: 'errors/error-body.ts',
    find: 'redact(JSON.parse(found), secrets)',
    replace: 'JSON.parse(found)',
    tests: ['errors/redact.test.ts', 'the header Authorization holds a credential'],
  },
  {
    file: 'response/response-error.ts',
    find: 'rawBody: redact(text, secrets)',
    replace: 'rawBody: text',
    tests: ['errors/errors.test.ts', 'no credential is shown after an error body'],
  },
  {
    file: 'response/response-error.ts',
    find: "name === 'set-cookie' ? '***' : ",
    replace: '',
    tests: ['errors/redact.test.ts', 'cookies that a server sets are shown nowhere'],
  },
  {
    file: 'response/response-error.ts',
    find: 'redact(value, secrets))',
    replace: 'value)',
    tests: ['errors/errors.test.ts', 'no credential is shown after a redirect'],
  },
  {
    file: 'errors/redact.ts',
    find: ".split(JSON.stringify(secret).slice(1, -1)).join('***')",
    replace: '',
    tests: ['errors/redact.test.ts', 'a credential sent by basic'],
  },
  { file: 'errors/redact.ts', find: 'if (secret[3]) ', replace: '', tests: ['errors/redact.test.ts', 'abc in'] },
  {
    file: 'auth/schemes.ts',
    find: ".add(credential.replace(/^[^:]*:/, ''))",
    replace: '',
    tests: ['errors/redact.test.ts', 'a credential sent by basic'],
  },
  {
    file: 'auth/schemes.ts',
    find: '.add(encodeURIComponent(credential))',
    replace: '',
    tests: ['errors/redact.test.ts', 'a credential sent by the query'],
  },
  {
    file: 'request/transport.ts',
    find: String.raw`|cookie)\b/`,
    replace: '|cookie)/',
    tests: ['errors/redact.test.ts', 'the header x-monkeys holds no credential'],
  },
  {
    file: 'errors/connection-error.ts',
    find: 'secrets.add(url)',
    replace: '',
    tests: ['errors/redact.test.ts', 'does not show the query where Bun does'],
  },
  {
    file: 'errors/connection-error.ts',
    find: 'error = Object(error.cause)',
    replace: 'error = {}',
    tests: ['errors/redact.test.ts', 'the causes of a failed fetch show no credential'],
  },
  {
    file: 'request/transport.ts',
    find: 'follow &&= ',
    replace: 'follow ||= ',
    tests: ['request/redirects.test.ts', 'are not followed if a cookie holds a credential'],
  },
  {
    file: 'request/transport.ts',
    find: 'let follow = /^(GET|HEAD)$/.test(request.method)',
    replace: 'let follow = false',
    tests: ['request/redirects.test.ts', 'of GET are followed within the origin'],
  },
  {
    file: 'errors/sdk-error.ts',
    find: String.raw`.replace(/[\s\p{Cc}]+/gu, ' ')`,
    replace: '',
    tests: ['errors/errors.test.ts', 'control characters of a server forge no line'],
  },
  {
    file: 'context/http-request.ts',
    find: '`${value}`)) throw',
    replace: '`${value}`)) void',
    tests: ['request/parameters.test.ts', 'is refused without showing it'],
  },
]
