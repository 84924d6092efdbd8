import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '../../../scripts/lib/paths.ts'
import { mustRun } from '../../../scripts/lib/run.ts'

const folder = join(root, 'examples/next')
const next = join(folder, 'node_modules/next/dist/bin/next')
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }

export interface NextApp {
  readonly url: string
  /** Its output so far. */
  readonly output: () => string
  stop(): Promise<void>
}

/** Builds the example for production; throws with what Next.js printed if that fails. */
export async function buildNextApp(): Promise<void> {
  await mustRun(process.execPath, [next, 'build'], { cwd: folder, env: environment, timeout: 180_000 })
}

/** Starts the built example on a free port of 127.0.0.1. */
export async function startNextApp(env: Readonly<Record<string, string>>): Promise<NextApp> {
  const child = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', '0'], {
    cwd: folder,
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let output = ''
  const url = new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`next start ${why}:\n${output}`))
    const timer = setTimeout(() => fail('did not get ready in 30 s'), 30_000)
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const address = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(output)?.[0]
      if (address !== undefined && output.includes('Ready')) settle(() => resolve(address))
    }
    const settle = (how: () => void) => {
      clearTimeout(timer)
      how()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', (error) => settle(() => fail(`could not be run (${error.message})`)))
    child.on('exit', (code) => settle(() => fail(`ended with ${code}`)))
  })
  const stop = async () => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
    child.kill()
    await ended
    clearTimeout(timer)
  }
  try {
    return { url: await url, output: () => output, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
