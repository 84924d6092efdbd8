/** An address as requests use it: a slash at its end makes no difference. */
export function withoutSlash(url: string | undefined): string | undefined {
  return url?.replace(/\/+$/, '')
}
