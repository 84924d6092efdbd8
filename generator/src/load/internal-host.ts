import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** Networks that only this machine, or those beside it, can reach: https://www.iana.org/assignments/iana-ipv4-special-registry */
const internal = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  internal.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  internal.addSubnet(network, bits, 'ipv6')

/** Whether a host, as `URL` has it, is this machine or one of its own network; a name counts by the addresses it has. */
export async function isInternalHost(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (/(?:^|\.)localhost\.?$/i.test(host)) return true
  if (isIP(host) !== 0) return isInternalAddress(host)
  try {
    const found = await lookup(host, { all: true })
    return found.some(({ address }) => isInternalAddress(address))
  } catch {
    // Behind a proxy, names may not resolve here; the proxy decides then.
    return false
  }
}

function isInternalAddress(address: string): boolean {
  return internal.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}
