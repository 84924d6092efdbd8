import { words } from './words.ts'
import { isSameRun } from './runs.ts'

const uuid = /[-_.][0-9a-f]{8}[-_]?(?:[0-9a-f]{4}[-_]?){3}[0-9a-f]{12}$/i

/** Suffixes that a vendor's tools append to keep ids apart: `get-user-6VMVochwUWo`, `get_user_3fa85f64`, and UUIDs. */
export function withoutHash(whole: string): string {
  const id = words(whole.replace(uuid, '')).length > 0 ? whole.replace(uuid, '') : whole
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

/** Suffixes of frameworks: Spring's verb and number (`getUsingGET_1`), unless the path has that number. */
export function withoutFrameworkSuffix(id: string, path: string): string {
  const stripped = id.replace(/(?<=\p{Ll})Using(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:_\d+)?$/u, '')
  const [, before = '', number = ''] = /^(.*\p{L})_(\d+)$/u.exec(stripped) ?? []
  return before === '' || hasNumber(path, number) ? stripped : before
}

/** Whether a path says a number: `/oauth2/tokens` says 2. */
export function hasNumber(path: string, number: string): boolean {
  return words(path).some((word) => word.replace(/^\D*/, '') === number)
}

/** Names after a layer of a framework's code are replaced by those of the path: `user-controller` and `UserService` are `users`. */
export function withoutLayer(group: string, path: string): string {
  const [, before = ''] =
    /^(\w*\p{Ll}|\w[\w-]*(?=-))-?(?:Controller|(?<=-)(?:controller|resource)|Service)$/u.exec(group) ?? []
  if (before === '') return group
  return path.split('/').find((segment) => isSameRun(words(segment), words(before))) ?? before
}

/** The date of a version, which some vendors put before everything: `Api20100401Account`, `2023-01-01-users`. */
export function withoutDate(name: readonly string[]): readonly string[] {
  const length = [1, 3].find((count) => /^(?:api|v)?(?:19|20)\d{6}$/i.test(name.slice(0, count).join('')))
  return length === undefined || length >= name.length ? name : name.slice(length)
}

/** Drops the end of a name that the next name repeats: `planetsCreate` before `createFailed` is `planets`. */
export function withoutOverlap(name: string, next: string): string {
  const own = words(name)
  const text = (list: readonly string[]) => `${list.join(' ').toLowerCase()} `
  const start = own.findIndex((_, index) => text(words(next)).startsWith(text(own.slice(index))))
  return start < 1 ? name : own.slice(0, start).join(' ')
}
