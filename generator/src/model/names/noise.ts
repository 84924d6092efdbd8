import { words } from '../words.ts'

/** What a vendor's tools append to keep ids apart: `get-user-6VMVochwUWo`, `get_user_3fa85f64`. */
export function withoutHash(id: string): string {
  const [, before = '', last = ''] = /^(.+)[-_.]([A-Za-z0-9]+)$/.exec(id) ?? []
  return words(before).length > 0 && (isRandom(last) || isHex(last)) ? before : id
}

/** Letters of both cases and digits in no order: what reads as words has longer ones. */
function isRandom(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const isMixed = count(/\d/g) > 0 && count(/[A-Z]/g) > 2 && count(/[a-z]/g) > 2
  return text.length > 8 && isMixed && text.length / words(text).length < 3
}

function isHex(text: string): boolean {
  return /^(?=(?:.*\d){2})(?=.*[a-f])[0-9a-f]{8,}$/.test(text)
}

/** The date of a version, which some vendors put before everything: `Api20100401Account`, `20230101-users`. */
export function withoutDate(name: readonly string[]): readonly string[] {
  return name.length > 1 && /^(?:api|v)?(?:19|20)\d{6}$/i.test(name[0] ?? '') ? name.slice(1) : name
}
