import { closestMatch } from 'leven'
import { appendPointer } from '../lib/json-pointer.ts'
import { ownExtensions } from '../specification/extensions.ts'
import type { RepairLog } from './repair-log.ts'

/** Extensions of this generator have a prefix, so what nearly is one was meant to be it. Others have theirs from elsewhere. */
export function noteMisspelt(key: string, pointer: () => string, log: RepairLog): void {
  if (!key.startsWith('x-sdk-') || ownExtensions.includes(key)) return
  const meant = closestMatch(key, ownExtensions, { maxDistance: 2 })
  if (meant === undefined) return
  log.say(appendPointer(pointer(), key), `\`${key}\` has no effect`, 'structure', `Did you mean \`${meant}\`?`)
}
