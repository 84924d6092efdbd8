/** Names of query parameters that hold a secret, and values that look like one: signed links, tokens, keys. */
const secretName = /token|secret|key|sign?(?:ature)?$|pass|auth|credential|session|jwt|code$/i
const secretValue = /^(?=.*\d)[\w.~+/=-]{20,}$/

/** An address as messages, logs and records may show it: without a password, and without the values of a query with secrets. */
export function shownUrl(text: string): string {
  if (!URL.canParse(text)) return text
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    url.username = ''
    url.password = ''
  }
  if (hasSecretQuery(url)) url.search = '?…'
  return decodeMark(url.href)
}

/** Whether an address holds what only its user may know. */
export function holdsSecret(url: URL): boolean {
  return url.username !== '' || url.password !== '' || hasSecretQuery(url)
}

function hasSecretQuery({ searchParams }: URL): boolean {
  return [...searchParams].some(([name, value]) => secretName.test(name) || secretValue.test(value))
}

function decodeMark(href: string): string {
  return href.replace('?%E2%80%A6', '?…')
}
