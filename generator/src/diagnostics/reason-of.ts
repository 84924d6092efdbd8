/** The first line of what was thrown, which may be anything. */
export function reasonOf(thrown: unknown): string {
  try {
    return (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0]?.trim() ?? ''
  } catch {
    return 'it throws something without a text'
  }
}
