/** The text without secrets, also where JSON escapes them. Those under four characters are left: they would match by chance. */
export function redact(text: string, secrets: ReadonlySet<string>): string {
  for (const secret of secrets)
    if (secret[3]) text = text.split(secret).join('***').split(JSON.stringify(secret).slice(1, -1)).join('***')
  return text
}

/** A URL as it may be shown: queries can hold credentials and personal data. */
export const withoutQuery = (url: string): string => url.replace(/\?.*/, '')
