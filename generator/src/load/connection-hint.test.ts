import { expect, test } from 'vitest'
import { connectionHint } from './connection-hint.ts'

test.each<[code: unknown, environment: NodeJS.ProcessEnv, want: RegExp | undefined]>([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', {}, /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', { HTTPS_PROXY: 'http://proxy' }, /NODE_EXTRA_CA_CERTS/],
  ['ENOTFOUND', {}, /address/],
  ['ECONNREFUSED', {}, /Start the server/],
  ['ENOTFOUND', { HTTPS_PROXY: 'http://proxy' }, /HTTPS_PROXY.*NODE_USE_ENV_PROXY=1/],
  ['UND_ERR_CONNECT_TIMEOUT', { http_proxy: 'http://proxy' }, /http_proxy.*NODE_USE_ENV_PROXY=1/],
  ['ENOTFOUND', { HTTPS_PROXY: 'http://proxy', NODE_USE_ENV_PROXY: '1' }, /address/],
  ['ETIMEDOUT', {}, undefined],
  ['ERR_TLS_CERT_ALTNAME_INVALID', {}, undefined],
  [undefined, { HTTPS_PROXY: 'http://proxy' }, undefined],
])('%s with %j', (code, environment, want) => {
  const hint = connectionHint(code, environment)
  if (want === undefined) expect(hint).toBeUndefined()
  else expect(hint).toMatch(want)
})
