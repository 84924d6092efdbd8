/** The text without secrets, also where JSON escapes them. Those under four characters are left: they would match by chance. */
export function redact(text: string, secrets: ReadonlySet<string>): string {
  for (const secret of secrets)
    if (secret[3]) text = text.replaceAll(secret, '***').replaceAll(JSON.stringify(secret).slice(1, -1), '***')
  return text
}

/** A URL as it may be shown: queries can hold credentials and personal data. */
export const withoutQuery = (url: string): string => url.replace(/\?.*/, '')
