import { elapsed } from '../lib/elapsed.ts'

/** `1 file`, `2 files`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

/** Time since the process started, or since `start` on the clock of `elapsed`, as in `1.9 s`. */
export function seconds(start = 0): string {
  return `${((elapsed() - start) / 1000).toFixed(1)} s`
}

/** One indented line each, and how many there are beyond the limit. */
export function listSome(lines: readonly string[], limit: number, whereAll = '--json lists all of them'): string {
  const hidden = lines.length - limit
  const shown = lines.slice(0, limit).map((line) => `\n  ${line}`)
  return `${shown.join('')}${hidden > 0 ? `\n  … and ${hidden} more; ${whereAll}` : ''}`
}

/** How the program was called, so that a command in a message works when it is pasted. */
export function programCall(): string {
  const { npm_lifecycle_event: script, npm_config_user_agent: agent = '' } = process.env
  if (script !== 'sdkgen') return 'sdkgen'
  return agent.startsWith('pnpm') ? 'pnpm sdkgen' : 'npm run sdkgen --'
}
