import { execFile } from 'node:child_process'

export interface RunOptions {
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv
  /** Milliseconds after which the program is ended. */
  readonly timeout?: number
}

export interface Output {
  readonly ok: boolean
  /** Standard output and error together. */
  readonly text: string
}

/** Runs a program to its end and returns what it printed; never throws because of its exit code. */
export function run(file: string, args: readonly string[], options: RunOptions): Promise<Output> {
  return new Promise((resolve) => {
    execFile(file, args, { ...options, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const text = `${stdout}${stderr}`.trim()
      resolve({ ok: error === null, text: text === '' && error !== null ? error.message : text })
    })
  })
}

/** Like `run`, but throws with what the program printed if it fails. */
export async function mustRun(file: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { ok, text } = await run(file, args, options)
  if (!ok) throw new Error(`${[file, ...args].join(' ')} failed:\n${text}`)
  return text
}
