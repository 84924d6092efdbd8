/** The first line of what was thrown, which may be anything. */
export function reasonOf(thrown: unknown): string {
  try {
    return messageOf(thrown).split('\n')[0]?.trim() ?? ''
  } catch {
    return 'it throws something without a text'
  }
}

/** The message of what was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
