/** Names of headers and methods, https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
export function isToken(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name)
}
