import { hash } from 'node:crypto'

/** As `sha256sum` prints it. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex')
}
