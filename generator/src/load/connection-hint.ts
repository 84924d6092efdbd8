const certificate = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])
const unreachable = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * Advice for a connection that was not made; absent where the error says nothing special.
 *
 * @param code of the error that Node gives
 */
export function connectionHint(code: unknown, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  if (typeof code !== 'string') return undefined
  if (certificate.has(code))
    return 'If you trust it, set NODE_EXTRA_CA_CERTS to a file with its certificate, or NODE_OPTIONS=--use-system-ca if the system has it.'
  if (!unreachable.has(code)) return undefined
  const proxy = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].find((name) => environment[name])
  if (proxy !== undefined && environment['NODE_USE_ENV_PROXY'] !== '1')
    return `${proxy} is set: Node 22.21 or later goes through it with NODE_USE_ENV_PROXY=1.`
  if (code === 'ECONNREFUSED') return 'Start the server, or correct the address.'
  return code === 'ENOTFOUND' ? 'Correct the address, or check the connection.' : undefined
}
