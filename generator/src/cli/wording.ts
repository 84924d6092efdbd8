/** `1 file`, `2 files`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

/** Time since the process started, as in `1.9 s`. */
export function seconds(): string {
  return `${(performance.now() / 1000).toFixed(1)} s`
}

/** How the program was called, so that a command in a message works when it is pasted. */
export function programCall(): string {
  const { npm_lifecycle_event: script, npm_config_user_agent: agent = '' } = process.env
  if (script !== 'sdkgen') return 'sdkgen'
  return agent.startsWith('pnpm') ? 'pnpm sdkgen' : 'npm run sdkgen --'
}
