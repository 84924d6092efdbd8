import { existsSync } from 'node:fs'
import { onStopSignal } from '../lib/stop-signals.ts'
import { workFolder } from './work-folder.ts'

/**
 * A process of its own that outlives the one that writes (see with-rescuer.ts): whatever ends the writer closes the input
 * of this one. If a commit is half-way then, it is finished here; otherwise there is nothing to do.
 *
 * The arguments are the absolute path of the output root and the process that writes.
 */
const [root = '', writer = ''] = process.argv.slice(2)
// It may get what was meant for the writer, and must not go with it.
onStopSignal(() => {})
process.stdin.resume().once('end', async () => {
  // Hardly ever: what restores is loaded for that, not while the writer waits for this process.
  if (!existsSync(workFolder(root))) return
  const { restore } = await import('./write.ts')
  await restore(root, { ended: Number(writer) })
})
// The writer may be gone by now.
process.stdout.on('error', () => {}).write('ready\n')
