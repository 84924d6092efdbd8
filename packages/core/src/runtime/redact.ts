/** Whether a header of this name carries a secret. */
export const isSensitive = (name: string): boolean => /auth|key|token|secret|cookie/i.test(name)

/** The text without secrets. Those under four characters are left: they would match by chance. */
export function redact(text: string, secrets: ReadonlySet<string>): string {
  for (const secret of secrets) if (secret[3]) text = text.replaceAll(secret, '***')
  return text
}
