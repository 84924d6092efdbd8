import { existsSync } from 'node:fs'

/** Where the browser is. Throws with the way to get it: tests without a browser must not pass. */
export function chromiumPath(): string {
  const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  if (existsSync(path)) return path
  throw new Error(
    `There is no browser at ${path}. On Debian and Ubuntu run \`pnpm --filter @openrouter-sdk/playground install-chromium\`; ` +
      'elsewhere set CHROMIUM_PATH to a Chromium or Chrome.',
  )
}
