import type { CallContext } from './call-context.js'

/** Whether a header of this name carries a secret. */
export const isSensitive = (name: string): boolean => /auth|key|token|secret|cookie/i.test(name)

/** The text without the call's credentials. Those under four characters are left: they would match by chance. */
export function redact(text: string, { secrets }: Pick<CallContext, 'secrets'>): string {
  for (const secret of secrets) if (secret.length > 3) text = text.split(secret).join('***')
  return text
}
