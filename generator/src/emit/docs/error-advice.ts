/** The client sends such a request again; for what is left to do when it gives up. */
const retried = (advice: string) => `Retried automatically. ${advice}`

/** The first pattern that a status matches. */
const advice: readonly (readonly [status: RegExp, advice: string])[] = [
  [/^400$/, 'Correct the request; `message` says what is wrong.'],
  [/^401$/, 'Pass a valid credential.'],
  [/^402$/, 'Pay or raise the limit, then call again.'],
  [/^403$/, 'Use a credential that has the permission.'],
  [/^404$/, 'Check the identifiers of the request.'],
  [/^408$/, retried('Send less, or raise `timeoutMs`.')],
  [/^(?:409|412)$/, 'Read the current state, then repeat the change.'],
  [/^410$/, 'It is gone for good: do not call again.'],
  [/^413$/, 'Send less, or in several requests.'],
  [/^415$/, 'Send one of the documented media types.'],
  [/^422$/, 'Correct the values; `message` says which.'],
  [/^429$/, retried('Wait for `retryAfter` seconds, and run fewer calls at a time.')],
  [/^(?:504|524)$/, retried('If it persists, ask for less.')],
  [/^5(?:0[023]|2[0-39])$/, retried('If it persists, report `requestId`.')],
  [/^4/, '`message` says what is wrong.'],
  [/^5/, 'Call again later; report `requestId`.'],
  [/^/, '`message` says what happened.'],
]

/** Advice for callers who meet a status, a range such as `4XX` or `default`, in Markdown. */
export function errorAdvice(status: string): string {
  return advice.find(([pattern]) => pattern.test(status))?.[1] ?? ''
}
