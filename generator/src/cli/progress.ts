import { beforeStop } from '../lib/before-stop.ts'
import type { CommonFlags } from './execute.ts'
import type { Terminal } from './terminal.ts'

export interface Progress {
  readonly show: (stage: string) => void
  readonly stop: () => void
}

/** A spinner that names the stage that runs, on terminals only. */
export async function startProgress(terminal: Terminal, { json, debug }: CommonFlags): Promise<Progress> {
  if (!terminal.interactive || json || debug) return { show: () => {}, stop: () => {} }
  const { default: createSpinner } = await import('yocto-spinner')
  // Its own handling of signals ends the process at once, also while files are written.
  const spinner = createSpinner({ text: 'start', handleSignals: false }).start()
  const release = beforeStop(() => spinner.stop())
  return {
    show: (stage) => {
      spinner.text = stage
    },
    stop: () => {
      release()
      spinner.stop()
    },
  }
}
