import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PATH = '/usr/bin/chromium'

/** Runs a command with its output on the screen; ends the process with its status when it fails. */
function run(command: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (status === 0) return
  console.error(`\n${[command, ...args].join(' ')} failed${error === undefined ? '' : `: ${error.message}`}.`)
  console.error('The browser tests need Chromium. Install it another way and set CHROMIUM_PATH.')
  process.exit(status ?? 1)
}

if (existsSync(PATH)) {
  console.log(`${PATH} is there.`)
} else {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo']
  const apt = (...args: readonly string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    run(command, ...rest)
  }
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
  if (!existsSync(PATH)) {
    console.error(`chromium was installed, but not at ${PATH}. Set CHROMIUM_PATH.`)
    process.exit(1)
  }
}
