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
  const spinner = createSpinner({ text: 'start' }).start()
  return {
    show: (stage) => {
      spinner.text = stage
    },
    stop: () => void spinner.stop(),
  }
}
